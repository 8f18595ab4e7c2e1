/**
 * @fileoverview What is known of one thing to tick: whether it is done, whether it has a star, and when each of the two
 * last changed. Both are registers of their own in which the later change wins, so that a star set here and a tick
 * made there both survive. Times are milliseconds; 0 says that there was no change yet.
 *
 * As text, version 1: "1", then "+" (done) or "-" (open) with its time, then "*" (star) or "." (none) with its time; a
 * part without a change is left out. Times are written to base 36: "1+mk2x9k1a*mk2xa001".
 * Version 0 was {"d":1,"t":1767225600}: done or not, and the time in seconds.
 */
import { parsed } from './parsed.js';

/** The last time that has nine digits to base 36. */
const LAST = 36 ** 9 - 1;

const TEXT = /^1(?:([+-])([1-9a-z][0-9a-z]{0,8}))?(?:([*.])([1-9a-z][0-9a-z]{0,8}))?$/;

/** Nothing was ever said about a thing. */
export const UNTOUCHED = Object.freeze({ done: false, doneAt: 0, star: false, starAt: 0 });

/**
 * @param {?string} text
 * @return {?{done: boolean, doneAt: number, star: boolean, starAt: number}} null for what can't be read
 */
export function decode(text) {
  if (typeof text !== 'string') return null;
  if (text[0] === '{') return decodeOld(text);
  const parts = TEXT.exec(text);
  if (!parts || text === '1') return null;
  return {
    done: parts[1] === '+',
    doneAt: parts[2] ? parseInt(parts[2], 36) : 0,
    star: parts[3] === '*',
    starAt: parts[4] ? parseInt(parts[4], 36) : 0,
  };
}

/** @return {string} the one text for a record */
export function encode({ done, doneAt, star, starAt }) {
  return '1' + (doneAt ? (done ? '+' : '-') + doneAt.toString(36) : '')
    + (starAt ? (star ? '*' : '.') + starAt.toString(36) : '');
}

/** Whether a text that can be read is of an older version. */
export function isOld(text) {
  return text[0] === '{';
}

/** The later change of each part wins; of two at the same time, the one that says yes. */
export function merge(a, b) {
  const done = later(a.done, a.doneAt, b.done, b.doneAt) ? a : b;
  const star = later(a.star, a.starAt, b.star, b.starAt) ? a : b;
  return { done: done.done, doneAt: done.doneAt, star: star.star, starAt: star.starAt };
}

/** Whether two records say the same. */
export function same(a, b) {
  return a.done === b.done && a.doneAt === b.doneAt && a.star === b.star && a.starAt === b.starAt;
}

/**
 * A change, at a time that is later than those of the record even where the clock went back.
 *
 * @param {!Object} record
 * @param {{done: (boolean|undefined), star: (boolean|undefined)}} wish what is left out stays as it is
 * @param {number} now
 * @return {!Object} the same object when nothing changes
 */
export function change(record, { done = record.done, star = record.star }, now) {
  if (done === record.done && star === record.star) return record;
  const at = Math.min(LAST, Math.max(Math.floor(now), lastChange(record) + 1));
  return {
    done,
    doneAt: done === record.done ? record.doneAt : at,
    star,
    starAt: star === record.star ? record.starAt : at,
  };
}

/** @return {number} when anything about it changed last */
export function lastChange(record) {
  return Math.max(record.doneAt, record.starAt);
}

function later(a, aAt, b, bAt) {
  return aAt > bAt || (aAt === bAt && (a || !b));
}

/** A tick of version 0 is kept even where its time makes no sense. */
function decodeOld(text) {
  const { d, t } = parsed(text) || {};
  if (d !== 0 && d !== 1) return null;
  const at = typeof t === 'number' && t > 0 && t * 1000 <= LAST ? Math.floor(t * 1000) : 1;
  return { ...UNTOUCHED, done: d === 1, doneAt: at };
}
