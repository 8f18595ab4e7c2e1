/**
 * @fileoverview Copies of the state as it was, ten at most: the oldest one goes. They stand under
 * "<guide>/snap/<time to base 36>"; the first line says what for, the others are the packed records.
 */
import { pack, unpack } from './pack.js';

const MOST = 10;

export class Snapshots {
  /**
   * @param {!SafeStorage} storage
   * @param {string} guide the guide's id
   * @param {function(): number} now milliseconds
   */
  constructor(storage, guide, now = Date.now) {
    this.storage = storage;
    this.prefix = guide + '/snap/';
    this.now = now;
    storage.spare = this.prefix;
  }

  /**
   * Takes one, unless nothing was ever ticked.
   *
   * @param {string} why 'day', 'import', 'reset', 'restore' or 'migration'
   * @param {!Map<string, !Object>} records
   */
  take(why, records) {
    if (!records.size) return;
    const taken = this.keys();
    const last = taken.length ? timeOf(taken[taken.length - 1]) : 0;
    const time = Math.max(this.now(), last + 1);
    const key = this.prefix + time.toString(36).padStart(9, '0');
    // Better no new one than none of the older ones.
    this.storage.trySet(key, why + '\n' + pack(records), Math.min(taken.length, 2));
    this.storage.written(key, this.storage.get(key));
    this.keys().slice(0, -MOST).forEach(old => this.storage.remove(old));
  }

  /** Takes one if there is none of this day, or if nothing has changed since the last one. */
  takeDaily(records) {
    const taken = this.keys();
    const newest = taken[taken.length - 1];
    const today = new Date(this.now()).toDateString();
    if (taken.some(key => new Date(timeOf(key)).toDateString() === today && this.why(key) === 'day')) return;
    if (newest && this.body(newest) === pack(records)) return;
    this.take('day', records);
  }

  /** @return {!Array<{key: string, time: number, why: string, records: !Map<string, !Object>}>} the newest one first */
  list() {
    return this.keys().reverse().map(key => ({
      key,
      time: timeOf(key),
      why: this.why(key),
      records: unpack(this.body(key)),
    })).filter(({ records }) => records);
  }

  keys() {
    return this.storage.keys(this.prefix).filter(timeOf).sort();
  }

  why(key) {
    return this.text(key).split('\n', 1)[0];
  }

  body(key) {
    const text = this.text(key);
    return text.slice(text.indexOf('\n') + 1);
  }

  text(key) {
    return this.storage.get(key) || '\n';
  }
}

function timeOf(key) {
  const digits = /\/snap\/([0-9a-z]{9})$/.exec(key);
  return digits ? parseInt(digits[1], 36) : 0;
}
