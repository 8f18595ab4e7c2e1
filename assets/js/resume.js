/** @fileoverview Where the reader left off: the page and section, shown on the first page. */
import { currentSection } from './contents.js';
import { parsed } from './parsed.js';

/** Pages that one works through, and comes back to. */
const KINDS = ['pillar', 'questions', 'plan'];

/** Notes the place when the page is left, which is also the last moment a phone grants. */
export function rememberPlace(storage, guide) {
  const { kind, page } = document.documentElement.dataset;
  if (!KINDS.includes(kind)) return;
  const note = () => {
    if (document.visibilityState !== 'hidden') return;
    const section = currentSection();
    storage.set(guide + '/place', JSON.stringify({
      page,
      anchor: section?.id || '',
      title: section?.querySelector('h2, h3, h4, h5, h6')?.textContent.trim() || '',
    }));
  };
  document.addEventListener('visibilitychange', note);
}

/** Shows the place on the first page. Only a page that the guide has is linked. */
export function showPlace(storage, guide) {
  const line = document.getElementById('resume');
  const data = window['syllabakeGuide'];
  const place = line && data ? read(storage.get(guide + '/place')) : null;
  if (!place || !Object.hasOwn(data.pages, place.page)) return;
  const page = data.pages[place.page];
  const link = line.querySelector('a');
  link.href = page.href + (place.anchor ? '#' + encodeURIComponent(place.anchor) : '');
  link.textContent = page.title + (place.title ? ' · ' + place.title : '');
  line.hidden = false;
}

/** @return {?{page: string, anchor: string, title: string}} null for anything not of our making */
function read(value) {
  const place = parsed(value);
  const strings = [place?.page, place?.anchor, place?.title];
  return strings.every(part => typeof part === 'string' && part.length < 500) ? place : null;
}
