/**
 * @fileoverview What a page and the hub (see shared.js) tell each other: pairs of a key and a value, or null for a key
 * that was removed. Both sides check what they are told, and merge it into what they have.
 */
import { decode, encode, merge } from './record.js';

/** The kinds of keys, below the guide's own part of them. */
const KINDS = /^(t\/|snap\/|lost\/|theme$|place$|meta$|keys$)/;

/** The longest value: a snapshot of a guide of 10,000 items takes a tenth of it. */
const LONGEST = 5000000;

/** @return {boolean} whether a message is one of ours, from a page or the hub of this guide */
export function isMessage(data, guide) {
  return typeof data === 'object' && data !== null && data.syllabake === guide
    && typeof data.kind === 'string' && (data.entries === undefined || isEntries(data.entries, guide + '/'));
}

/**
 * What a key holds once two sides have told each other.
 *
 * @param {string} key without the guide's part
 * @param {?string} mine
 * @param {?string} theirs
 * @return {?string} for a record the merged one, for anything else theirs
 */
export function mergeValues(key, mine, theirs) {
  if (!key.startsWith('t/') || mine === null || mine === theirs) return theirs;
  const [a, b] = [decode(mine), decode(theirs)];
  return a && b ? encode(merge(a, b)) : mine;
}

/** @return {!Array<!Array>} all that is stored for a guide, snapshots only when they are wanted */
export function entriesOf(storage, guide, withSnapshots) {
  const start = guide + '/';
  return storage.keys(start)
    .filter(key => KINDS.test(key.slice(start.length)))
    .filter(key => withSnapshots || !key.startsWith(start + 'snap/'))
    .map(key => [key, storage.get(key)]);
}

function isEntries(entries, start) {
  return Array.isArray(entries) && entries.every(entry => Array.isArray(entry) && entry.length === 2
    && typeof entry[0] === 'string' && entry[0].length < 1000 && entry[0].startsWith(start)
    && KINDS.test(entry[0].slice(start.length))
    && (entry[1] === null || (typeof entry[1] === 'string' && entry[1].length < LONGEST)));
}
