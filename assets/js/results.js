/** @fileoverview What was found, by pages: as data, and as the list that shows it. */
import { make, say, state } from './offered.js';
import { marked } from './marks.js';
import { PARTS } from './catalog.js';

/** How many results are shown, and how many of one page. */
const MOST = 50;
const MOST_OF_PAGE = 5;

/** Of results that are much weaker than the best of their page, only a few are shown. */
const WEAK = 0.4;
const MOST_OF_WEAK = 2;

/**
 * Brings together what stands on one page, in the order of the best of each.
 *
 * @param {!Catalog} catalog
 * @param {!Array<{entry: number, score: number}>} found best first
 * @param {number} wide a page that is shown with all of its results; -1 for none
 * @return {!Array<{page: number, hits: !Array, more: number}>} what is shown of each page, and how many are not
 */
export function grouped(catalog, found, wide) {
  const groups = new Map();
  found.forEach(hit => {
    const page = catalog.pages[hit.entry];
    if (!groups.has(page)) groups.set(page, { page, hits: [], more: 0 });
    const group = groups.get(page);
    const isWeak = group.hits.length && hit.score < WEAK * group.hits[0].score;
    const most = page === wide ? MOST : isWeak ? MOST_OF_WEAK : MOST_OF_PAGE;
    if (group.hits.length < most) group.hits.push(hit);
    else group.more++;
  });
  const shown = [];
  let room = MOST;
  groups.forEach(group => {
    if (room > 0 || group.page === wide) shown.push(group);
    room -= group.hits.length;
  });
  return shown;
}

/**
 * @param {!Catalog} catalog
 * @param {!Map<string, number>} words that were found
 * @return {function(!Object): !Element} makes the results of a page, below its title
 */
export function results(catalog, words) {
  const { above, kinds, titles } = catalog;
  const mark = text => marked(text, word => words.has(word));

  const group = ({ page, hits, more }) => {
    const heading = make('div', { className: 'found-page', id: 'found-' + page },
      make('span', {}, mark(titles[page])), kind(kinds[page]));
    return make('div', { role: 'group', 'aria-labelledby': heading.id }, heading, hits.map(hit),
      more && option('div', { className: 'found more', id: 'found-more-' + page }, say('more', more)));
  };

  const hit = ({ entry, folded }) => {
    const rest = catalog.rests[entry];
    const line = make('span', { className: 'found-title', dir: 'auto' },
      make('b', {}, mark(titles[entry])), rest && [' ', ...mark(rest)]);
    const href = document.documentElement.dataset.root + catalog.href(entry, folded);
    return option('a', { className: 'found', id: 'found-' + entry + '-', href, tabIndex: -1 },
      ...standing(catalog.tick(entry)), line, place(entry, folded));
  };

  const place = (entry, folded) => make('span', { className: 'found-place' },
    catalog.trail(entry).slice(1).map(i => titles[i].replace(/:$/, '')).join(' › '),
    folded && make('span', {}, say('folded') + ' ', foldedWords(entry)),
    above[entry] >= 0 && !'si'.includes(kinds[entry]) && kind(kinds[entry]));

  /** Of the folded text only the words are known. */
  const foldedWords = entry => Array.from(words.keys())
    .filter(word => catalog.places.get(word).includes(4 * entry + PARTS.folded))
    .slice(0, 4).flatMap((word, i) => [i && ', ', make('mark', {}, word)]);

  return group;
}

/** Whether it is done, and whether it has a star. */
function standing(tick) {
  const { done, star } = state.record(tick);
  return [done && 'done', star && 'starred'].map(name => name
    && make('span', { className: 'is-' + name }, make('span', { className: 'visually-hidden' }, say(name) + ': ')));
}

function option(name, properties, ...children) {
  return make(name, { ...properties, role: 'option', 'aria-selected': 'false' }, ...children);
}

function kind(code) {
  return make('span', { className: 'found-kind' }, say('one.' + code));
}
