/** @fileoverview The button that opens the search. All that the search needs is loaded when it is pressed first. */
import { say } from './words.js';
import { loadScript } from './load.js';
import { toast } from './toast.js';

export function offerSearch() {
  const button = document.getElementById('search');
  let search = null;
  if (!button) return;
  button.addEventListener('click', async () => {
    button.setAttribute('aria-busy', 'true');
    if (!search) await Promise.all(['search.js', 'search-index.js'].map(loadScript));
    const make = window['syllabakeSearchDialog'];
    search = search || make && window['syllabakeSearch'] && await make();
    button.removeAttribute('aria-busy');
    if (search) search();
    else toast(say('search.failed'));
  });
}
