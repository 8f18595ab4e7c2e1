/**
 * @fileoverview What the reader has done. Each thing that was ever ticked has a key of its own,
 * "<guide>/t/<id>", so that two tabs never overwrite each other's work; its value is {"d":1,"t":1767225600}:
 * done or not, and when that changed, in seconds. Keys that no page knows are left as they are.
 */

export class State {
  /**
   * @param {!SafeStorage} storage
   * @param {string} guide the guide's id
   * @param {function(): number} now milliseconds
   */
  constructor(storage, guide, now = Date.now) {
    this.storage = storage;
    this.prefix = guide + '/t/';
    this.now = now;
    this.listeners = [];
    this.load();
  }

  /** @return {boolean} whether the thing with this id is done */
  done(id) {
    return this.finished.has(id);
  }

  /** @return {number} how many of these are done */
  count(ids) {
    return ids.filter(id => this.finished.has(id)).length;
  }

  /** Notes that a thing is done, or is not done any more. */
  mark(id, done) {
    const seconds = Math.floor(this.now() / 1000);
    this.apply(id, done);
    this.storage.set(this.prefix + id, JSON.stringify({ d: done ? 1 : 0, t: seconds }));
    this.tell();
  }

  /** Calls the listener after each change, here or in another tab. */
  subscribe(listener) {
    this.listeners.push(listener);
  }

  /** Follows other tabs. A page that comes back from the browser's memory has missed their events. */
  listen(host) {
    host.addEventListener('storage', event => this.hear(event));
    host.addEventListener('pageshow', event => {
      if (event.persisted) this.reload();
    });
  }

  /** @param {!StorageEvent} event its key is null when everything was cleared */
  hear(event) {
    if (event.key === null) this.reload();
    else if (event.key.startsWith(this.prefix)) {
      this.apply(event.key.slice(this.prefix.length), isDone(event.newValue));
      this.tell();
    }
  }

  reload() {
    this.load();
    this.tell();
  }

  load() {
    const start = this.prefix.length;
    const keys = this.storage.keys(this.prefix);
    this.finished = new Set(
      keys.filter(key => isDone(this.storage.get(key))).map(key => key.slice(start)));
  }

  apply(id, done) {
    if (done) this.finished.add(id);
    else this.finished.delete(id);
  }

  tell() {
    this.listeners.forEach(listener => listener());
  }
}

/** Whether a stored value says "done"; anything that is not of our making says no. */
function isDone(value) {
  try {
    const record = JSON.parse(value);
    return typeof record === 'object' && record !== null && record.d === 1;
  } catch (e) {
    return false;
  }
}
