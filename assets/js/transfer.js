/**
 * @fileoverview Progress from a file as exporting.js makes it. It is checked before anything is made of it; what fails a
 * check changes nothing.
 */
import { decode, isId, parsed } from './offered.js';

/** What a file may have, in bytes: several times the state of a guide of 10,000 items. */
export const MOST = 4000000;

const FORMAT = 'syllabake-progress';
const VERSION = 1;
/** The year 2100: a record from later than that could never be changed again by an honest clock. */
const LATEST = 4102444800000;

/**
 * @param {string} text
 * @param {string} guide the id of the guide that is to take it
 * @return {{problem: string, other: string, records: !Map<string, !Object>}} the records; or the problem: 'size',
 *     'form', 'guide' (then with the other guide's name) or 'newer'
 */
export function readExport(text, guide) {
  if (text.length > MOST) return refused('size');
  const file = parsed(text.replace(/^\ufeff/, ''));
  if (file?.format !== FORMAT || !Number.isInteger(file.version) || file.version < 1) return refused('form');
  if (file.version > VERSION) return refused('newer');
  if (typeof file.guide !== 'string' || !isObject(file.records)) return refused('form');
  if (file.guide !== guide) return refused('guide', String(file.title || file.guide).slice(0, 100));
  return accepted(Object.entries(file.records).map(([id, value]) => [id, decode(value)]));
}

/**
 * @param {!Array<!Array>} entries pairs of an id and a record, or null for one that can't be read
 * @return {{problem: string, other: string, records: !Map<string, !Object>}} all of them, or none when one is wrong
 */
export function accepted(entries) {
  const right = entries.every(([id, record]) =>
    record && isId(id) && record.doneAt < LATEST && record.starAt < LATEST);
  return right ? { problem: '', other: '', records: new Map(entries) } : refused('form');
}

/** @return {{problem: string, other: string, records: !Map<string, !Object>}} */
export function refused(problem, other = '') {
  return { problem, other, records: new Map() };
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
