/** @fileoverview Whole copies of a state, as maps from ids to records: how they merge, and what a merge would change. */
import { UNTOUCHED, merge, same } from './offered.js';

/** @return {!Map<string, !Object>} both copies merged, item by item */
export function mergeCopies(a, b) {
  const merged = new Map(a);
  b.forEach((record, id) => merged.set(id, merge(merged.get(id) || UNTOUCHED, record)));
  return merged;
}

/**
 * What merging another copy would change.
 *
 * @param {!Map<string, !Object>} mine
 * @param {!Map<string, !Object>} theirs
 * @param {function(string): boolean} known whether the guide has something of this id
 * @return {{done: number, reopened: number, starred: number, unstarred: number, unknown: number, newer: number}}
 *     how many would be done, open again, get a star, lose it; how many ids this guide does not have; how many records
 *     would change in any way
 */
export function preview(mine, theirs, known) {
  const counts = { done: 0, reopened: 0, starred: 0, unstarred: 0, unknown: 0, newer: 0 };
  theirs.forEach((record, id) => {
    const before = mine.get(id) || UNTOUCHED;
    const after = merge(before, record);
    if (!known(id)) counts.unknown++;
    if (!same(before, after)) counts.newer++;
    if (!known(id)) return;
    if (after.done !== before.done) counts[after.done ? 'done' : 'reopened']++;
    if (after.star !== before.star) counts[after.star ? 'starred' : 'unstarred']++;
  });
  return counts;
}

/**
 * The changes that lead from one copy to another one. They are made now, so they win over what was before.
 *
 * @param {!Map<string, !Object>} now
 * @param {!Map<string, !Object>} then
 * @return {!Array<!Array>} pairs of an id and a wish
 */
export function wayBack(now, then) {
  const wishes = [];
  mergeCopies(now, then).forEach((record, id) => {
    const from = now.get(id) || UNTOUCHED;
    const to = then.get(id) || UNTOUCHED;
    if (from.done !== to.done || from.star !== to.star) wishes.push([id, { done: to.done, star: to.star }]);
  });
  return wishes;
}
