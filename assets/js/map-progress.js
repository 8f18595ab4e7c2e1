/** @fileoverview What the nodes of a map cover, and what ticking one of them changes. */

/** What the map of the whole guide is called among maps. */
const GUIDE = 'of/guide';

/**
 * @param {!Array<!Object>} nodes
 * @param {!Array<!Array>} pages pairs of an id and what is known of the page, as guide.js has them
 * @param {!Array<string>} here ids of boxes on this page
 * @return {!Map<!Object, {own: !Array<string>, all: !Array<string>}>} what can be ticked at what a node leads to, and
 *     that and what is below the node
 */
export function coverage(nodes, pages, here) {
  const known = Array.from(new Set([...pages.flatMap(([, page]) => page.ids), ...here]));
  const covered = new Map();
  nodes.slice().reverse().forEach(node => {
    const own = ownIds(node, pages, known);
    const below = node.children.flatMap(child => covered.get(child).all);
    covered.set(node, { own, all: Array.from(new Set([...own, ...below])) });
  });
  return covered;
}

/** @return {!Array<string>} what the nodes of a map lead to; "leads" has ids, of things and of what they are in; a pillar's is all of it */
export function leads(map, pages) {
  const known = pages.flatMap(([, page]) => page.ids);
  const starts = pages.flatMap(([id, page]) => {
    if (map === GUIDE) return page.kind === 'pillar' ? [id] : [];
    return id === map ? page.leads || [id] : [];
  });
  return Array.from(new Set(starts.flatMap(start =>
    pages.filter(([id]) => id === start).flatMap(([, page]) => page.ids)
      .concat(known.filter(id => id === start), within(start, known)))));
}

/**
 * As on the page itself: a tick goes to all that is below, and the groups above follow it.
 *
 * @param {string} id
 * @param {boolean} done
 * @param {!Array<string>} all all ids
 * @param {function(string): boolean} isDone
 * @return {!Array<!Array>} wishes for a state
 */
export function wishes(id, done, all, isDone) {
  const wish = new Map([id, ...within(id, all)].map(below => [below, { done }]));
  groupsAbove(id).filter(group => all.includes(group)).forEach(group => {
    const follows = !done || within(group, all).every(other => wish.has(other) || isDone(other));
    if (follows) wish.set(group, { done });
  });
  return Array.from(wish);
}

function ownIds({ tick, of }, pages, known) {
  if (tick) return [tick, ...within(tick, known)];
  if (!of) return [];
  const page = pages.find(([id]) => id === of);
  return page ? page[1].ids : within(of, known);
}

function within(id, ids) {
  return ids.filter(other => placesOf(other).some(place => place.startsWith(id + '/')));
}

/** @return {!Array<string>} the ids of the places where a tick stands: more than one where places share it */
function placesOf(id) {
  return window['syllabakeGuide']?.shared?.[id] || [id];
}

/** Ids of places grow with what they are in, from the inside to the outside. */
function groupsAbove(id) {
  return placesOf(id).flatMap(place => {
    const parts = place.split('/');
    return parts.slice(0, -1).map((part, i) => parts.slice(0, parts.length - 1 - i).join('/'));
  });
}
