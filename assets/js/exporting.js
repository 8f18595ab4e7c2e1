/**
 * @fileoverview Progress as a file: JSON with "format", "version", "guide", "title", "exported" and "records", a record
 * as text under each id. See transfer.js for the way back.
 */
import { encode } from './record.js';
import { isId } from './pack.js';

const FORMAT = 'syllabake-progress';
const VERSION = 1;

/**
 * @param {string} guide the guide's id
 * @param {string} title
 * @param {!Map<string, !Object>} records
 * @param {number} now
 * @return {string} the text of the file
 */
export function exportText(guide, title, records, now) {
  const ids = Array.from(records.keys()).filter(isId).sort();
  const head = { format: FORMAT, version: VERSION, guide, title, exported: new Date(now).toISOString() };
  const lines = ids.map(id => '\n' + JSON.stringify(id) + ':' + JSON.stringify(encode(records.get(id))));
  return JSON.stringify(head).slice(0, -1) + ',"records":{' + lines.join(',') + '}}\n';
}
