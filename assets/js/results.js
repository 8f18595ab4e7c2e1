/** @fileoverview What was found, by pages: as data, and as the list that shows it. */
import { make, say } from './offered.js';
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

export class Results {
  /**
   * @param {!Catalog} catalog
   * @param {!State} state
   * @param {!Map<string, number>} words that were found
   */
  constructor(catalog, state, words) {
    this.catalog = catalog;
    this.state = state;
    this.words = words;
    this.isFound = word => words.has(word);
  }

  /** @return {!Element} the results of a page, below its title */
  group({ page, hits, more }) {
    const { catalog } = this;
    const heading = make('div', { className: 'found-page', id: 'found-' + page },
      make('span', {}, ...marked(catalog.titles[page], this.isFound)), kind(catalog.kinds[page]));
    const group = make('div', {}, heading, ...hits.map(hit => this.option(hit)),
      ...(more ? [option(make('div', {}, say('more', more)), { className: 'found more', id: 'found-more-' + page })] : []));
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', heading.id);
    return group;
  }

  option({ entry, folded }) {
    const { catalog } = this;
    const rest = catalog.rests[entry];
    const line = make('span', { className: 'found-title', dir: 'auto' },
      make('b', {}, ...marked(catalog.titles[entry], this.isFound)),
      ...(rest ? [' ', ...marked(rest, this.isFound)] : []));
    const root = document.documentElement.dataset.root;
    return option(make('a', { href: root + catalog.href(entry, folded), tabIndex: -1 },
      ...this.standing(entry), line, this.place(entry, folded)), { className: 'found', id: 'found-' + entry + '-' });
  }

  /** Whether it is done, and whether it has a star. */
  standing(entry) {
    const tick = this.catalog.tick(entry);
    if (!tick) return [];
    const { done, star } = this.state.record(tick);
    return [['done', done], ['starred', star]].filter(([, holds]) => holds).map(([name]) =>
      make('span', { className: 'is-' + name }, make('span', { className: 'visually-hidden' }, say(name) + ': ')));
  }

  place(entry, folded) {
    const { catalog } = this;
    const trail = catalog.trail(entry).slice(1).map(above => catalog.titles[above].replace(/:$/, ''));
    return make('span', { className: 'found-place' }, ...(trail.length ? [trail.join(' › ')] : []),
      ...(folded ? [make('span', {}, say('folded') + ' ', ...this.foldedWords(entry))] : []),
      ...(catalog.above[entry] < 0 || 'si'.includes(catalog.kinds[entry]) ? [] : [kind(catalog.kinds[entry])]));
  }

  /** Of the folded text only the words are known. */
  foldedWords(entry) {
    const place = 4 * entry + PARTS.folded;
    const words = Array.from(this.words.keys()).filter(word => this.catalog.places.get(word).includes(place));
    return words.slice(0, 4).flatMap((word, i) => [i ? ', ' : '', make('mark', {}, word)]);
  }
}

function option(element, properties) {
  Object.assign(element, properties);
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
  return element;
}

function kind(code) {
  return make('span', { className: 'found-kind' }, say('one.' + code));
}
