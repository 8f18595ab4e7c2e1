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
  return data?.syllabake === guide && typeof data.kind === 'string'
    && (data.entries === undefined || Array.isArray(data.entries) && data.entries.every(entry => isEntry(entry, guide)));
}

/**
 * What a key holds once two sides have told each other.
 *
 * @param {boolean} isRecord whether it is the key of a record
 * @param {?string} mine
 * @param {?string} theirs
 * @return {?string} for a record the merged one, for anything else theirs
 */
export function mergeValues(isRecord, mine, theirs) {
  if (!isRecord || mine === null || mine === theirs) return theirs;
  const [a, b] = [decode(mine), decode(theirs)];
  return a && b ? encode(merge(a, b)) : mine;
}

/** @return {!Array<!Array>} all that is stored for a guide, snapshots only when they are wanted */
export function entriesOf(storage, guide, withSnapshots) {
  return storage.keys(guide + '/')
    .filter(key => isKey(key, guide) && (withSnapshots || !key.startsWith(guide + '/snap/')))
    .map(key => [key, storage.get(key)]);
}

function isKey(key, guide) {
  return typeof key === 'string' && key.length < 1000 && key.startsWith(guide + '/')
    && KINDS.test(key.slice(guide.length + 1));
}

function isEntry(entry, guide) {
  return Array.isArray(entry) && entry.length === 2 && isKey(entry[0], guide)
    && (entry[1] === null || typeof entry[1] === 'string' && entry[1].length < LONGEST);
}
