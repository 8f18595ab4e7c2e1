/** @fileoverview The script of the search, which is loaded with the first search: lunr stands before it in one file. */
import { learn, make } from './offered.js';
import { Catalog } from './catalog.js';
import { Lexicon } from './lexicon.js';
import { palette } from './palette.js';

/** @return {!Promise<function()>} opens the search */
window['syllabakeSearchDialog'] = async () => {
  const data = window['syllabakeSearch'];
  const { lang, dataset } = document.documentElement;
  learn(data['say']);
  const style = loadStyle(dataset.root + 'assets/search/search.css');
  const catalog = new Catalog(data);
  const lexicon = new Lexicon(catalog.words, window['lunr'], /^en\b/i.test(lang));
  await style;
  return palette(catalog, lexicon);
};

/** Before the site's own style sheet, so that whatever a theme adds to that one wins. */
function loadStyle(href) {
  return new Promise(resolve => {
    const link = make('link', { rel: 'stylesheet', href, onload: resolve, onerror: resolve });
    document.querySelector('link[rel=stylesheet]').before(link);
  });
}
