/**
 * @fileoverview What the reader has done. Each thing that was ever touched has a key of its own, "<guide>/t/<id>", with
 * a record as its value (see record.js), so that two tabs never overwrite each other's work. What is stored is read
 * and merged before each write. Keys that no page knows are left as they are.
 */
import { UNTOUCHED, change, decode, encode, isOld, merge, same } from './record.js';
import { fold } from './folding.js';
import { keepAside } from './lost.js';

export class State {
  /**
   * @param {!SafeStorage} storage
   * @param {string} guide the guide's id
   * @param {!Map<string, string>} aliases from old ids to those that things have now
   * @param {function(): number} now milliseconds
   */
  constructor(storage, guide, aliases = new Map(), now = Date.now) {
    this.storage = storage;
    this.guide = guide;
    this.prefix = guide + '/t/';
    this.aliases = aliases;
    this.now = now;
    this.listeners = [];
    this.records = new Map();
    /** Ids whose stored value can't be read, and ids whose value is of an older version. */
    this.unreadable = new Set();
    this.old = [];
    this.load();
  }

  /** @return {!Object} what is known of the thing with this id */
  record(id) {
    return this.records.get(id) || UNTOUCHED;
  }

  /** @return {boolean} whether the thing with this id is done */
  done(id) {
    return this.record(id).done;
  }

  /** @return {number} how many of these are done */
  count(ids) {
    return ids.filter(id => this.done(id)).length;
  }

  /**
   * Makes changes, all of them together.
   *
   * @param {!Array<!Array>} wishes pairs of an id and what shall hold for it: {done}, {star} or both
   * @return {!Array<!Array>} the wishes that take back what has changed
   */
  change(wishes) {
    const now = this.now();
    return this.putAll(wishes, (record, wish) => change(record, wish, now), true);
  }

  /**
   * Merges another copy.
   *
   * @param {!Map<string, !Object>} records
   * @return {!Array<!Array>} the wishes that take back what has changed
   */
  merge(records) {
    return this.putAll(Array.from(fold(records, this.aliases)), merge);
  }

  /** Calls the listener after each change with what changed, and with whether the reader changed it here and now. */
  subscribe(listener) {
    this.listeners.push(listener);
  }

  /** Follows other tabs. A page that comes back from the browser's memory has missed their events. */
  listen(host) {
    host.addEventListener('storage', ({ key, newValue }) => {
      if (key === null) this.load();
      else if (key.startsWith(this.prefix)) this.hearAll([[key, newValue]]);
    });
    host.addEventListener('pageshow', event => {
      if (event.persisted) this.load();
    });
  }

  /**
   * Takes in what was stored elsewhere. What is newer here is stored again, so that all end with the same.
   *
   * @param {!Array<!Array>} entries pairs of a key of a record and its value, null for one that was removed
   */
  hearAll(entries) {
    const records = new Map();
    entries.forEach(([key, value]) => {
      const id = key.slice(this.prefix.length);
      const heard = decode(value);
      if (heard) records.set(id, heard);
      else if (value === null) this.forget(id);
      else this.unreadable.add(id);
    });
    this.merge(records);
  }

  /** Reads all that is stored. */
  load() {
    const before = this.records;
    this.unreadable.clear();
    this.old = [];
    const stored = new Map();
    this.storage.keys(this.prefix).forEach(key => this.read(key.slice(this.prefix.length), stored));
    this.records = fold(stored, this.aliases);
    this.folded = Array.from(this.records.keys())
      .filter(id => !stored.has(id) || !same(stored.get(id), this.records.get(id)));
    this.tell(differences(before, this.records));
  }

  /** Stores what loading has brought to the newest form: records of old versions, and those of old ids. */
  settle() {
    this.old.concat(this.folded).forEach(id => this.store(id, this.record(id)));
    this.old = [];
    this.folded = [];
  }

  read(id, records) {
    const text = this.storage.get(this.prefix + id);
    const record = decode(text);
    if (!record) this.unreadable.add(id);
    else records.set(id, record);
    if (record && isOld(text)) this.old.push(id);
  }

  /** What is known by now: another tab may have stored something whose event is still on its way. */
  current(id) {
    const stored = decode(this.storage.get(this.prefix + id));
    return stored ? merge(stored, this.record(id)) : this.record(id);
  }

  putAll(entries, next, own) {
    const changes = entries.map(([id, value]) => this.put(id, next(this.current(id), value))).filter(found => found);
    this.tell(changes, own);
    return changes.map(({ id, before: { done, star } }) => [id, { done, star }]);
  }

  /** @return {?{id: string, before: !Object, after: !Object}} the change for those who show it, if there is one */
  put(id, after) {
    const before = this.record(id);
    if (after === UNTOUCHED) return null;
    this.records.set(id, after);
    if (encode(after) !== this.storage.get(this.prefix + id)) this.store(id, after);
    return same(before, after) ? null : { id, before, after };
  }

  /** A value that can't be read is copied aside first; it stays where it is when there is no room for that. */
  store(id, record) {
    const key = this.prefix + id;
    const text = this.storage.get(key);
    if (text === null || decode(text) || keepAside(this.storage, this.guide, id, text, this.now())) {
      this.unreadable.delete(id);
      this.storage.set(key, encode(record));
    } else {
      this.storage.hold(key, encode(record));
    }
  }

  /** Somebody has removed a key, which this site never does. */
  forget(id) {
    const before = this.record(id);
    if (this.records.delete(id)) this.tell([{ id, before, after: UNTOUCHED }]);
  }

  tell(changes, own = false) {
    if (changes.length) this.listeners.forEach(listener => listener(changes, own));
  }
}

function differences(before, after) {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return Array.from(ids, id => ({ id, before: before.get(id) || UNTOUCHED, after: after.get(id) || UNTOUCHED }))
    .filter(change => !same(change.before, change.after));
}
