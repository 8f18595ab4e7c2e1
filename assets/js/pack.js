/**
 * @fileoverview Many records as one short text, for snapshots and links. One line for each, sorted by id: how many
 * characters the id shares with the one above (to base 36), a space, the rest of the id, a tab, the record without its
 * version. Ids below each other share most of their letters, so this takes half the room of the ids alone.
 */
import { decode, encode } from './record.js';

/** An id that may come from outside: something on one line, not too long. */
const ID = /^[^\u0000-\u001f\u007f]{1,400}$/;

/** Whether this can be the id of something to tick. */
export function isId(id) {
  return ID.test(id);
}

/**
 * @param {!Map<string, !Object>} records
 * @return {string}
 */
export function pack(records) {
  let above = '';
  return Array.from(records.keys()).sort().map(id => {
    const shared = sharedLength(above, id);
    above = id;
    return shared.toString(36) + ' ' + id.slice(shared) + '\t' + encode(records.get(id)).slice(1);
  }).join('\n');
}

/**
 * @param {string} text
 * @return {?Map<string, !Object>} null when any line is not as pack writes it
 */
export function unpack(text) {
  const records = new Map();
  let above = '';
  for (const line of text ? text.split('\n') : []) {
    const parts = /^([0-9a-z]{1,2}) ([^\t]*)\t(.+)$/.exec(line);
    const record = parts && decode('1' + parts[3]);
    const id = parts && above.slice(0, parseInt(parts[1], 36)) + parts[2];
    if (!record || !isId(id)) return null;
    records.set(id, record);
    above = id;
  }
  return records;
}

function sharedLength(a, b) {
  const most = Math.min(a.length, b.length);
  let i = 0;
  while (i < most && a[i] === b[i]) i++;
  return i;
}
