/**
 * @fileoverview The browser's storage, or memory where it cannot be used. Reading the property throws where site data
 * is blocked, it is null where storage is switched off, and only a write proves that writing works.
 */

/** Strings under keys, kept by the browser as long as it can. */
export class SafeStorage {
  /**
   * @param {?Object} area a localStorage that can be read, or null
   * @param {string} trouble why nothing is kept: 'missing', 'blocked', 'readonly' or 'full'; '' where all is well
   */
  constructor(area, trouble) {
    this.area = area;
    this.trouble = trouble;
    /** What keeps it: '' for this browser's own storage of the site, 'hub' for the frame of shared.js. */
    this.place = '';
    /** A trouble that holds even while storing works. */
    this.standing = '';
    /** What could not be stored, by key; null for a removed key. */
    this.memory = new Map();
    this.troubleListeners = [];
    this.writeListeners = [];
    /** Keys that start so may be given up for others, those first that come first in order. */
    this.spare = '';
  }

  /** @return {?string} the value under the key */
  get(key) {
    if (this.memory.has(key)) return this.memory.get(key);
    try {
      return this.area?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  /** Stores a value; where that fails it stands in memory, and the trouble is reported. */
  set(key, value) {
    if (this.trySet(key, value)) {
      this.memory.delete(key);
      this.retry();
    } else {
      this.hold(key, value);
    }
    this.written(key, value);
  }

  /** Keeps a value until the page is left, beside what is stored. */
  hold(key, value) {
    this.memory.set(key, value);
    this.report(this.failure || this.trouble);
  }

  /**
   * Stores a value, giving up spare ones for it if there is no room.
   *
   * @param {number} least how many spare values have to remain
   * @return {boolean} whether it is stored
   */
  trySet(key, value, least = 0) {
    for (;;) {
      this.failure = this.write(key, value);
      if (!this.failure) return true;
      const spares = this.failure === 'full' && this.spare ? this.storedKeys(this.spare).sort() : [];
      if (spares.length <= least) return false;
      this.area.removeItem(spares[0]);
      this.written(spares[0], null);
    }
  }

  /** Removes a key; a removal that fails hides the key until the page is left. */
  remove(key) {
    this.memory.delete(key);
    try {
      this.area?.removeItem(key);
    } catch (e) {
      this.memory.set(key, null);
      this.report(reason(e));
    }
    this.written(key, null);
  }

  /** @return {!Array<string>} all keys that start with the prefix */
  keys(prefix) {
    const keys = new Set(this.storedKeys(prefix));
    this.memory.forEach((value, key) => {
      if (key.startsWith(prefix)) keys.add(key);
    });
    return Array.from(keys);
  }

  /** Calls the listener whenever storing begins to fail, or works again. */
  onTrouble(listener) {
    this.troubleListeners.push(listener);
  }

  /** Calls the listener with each key and value that the page stores; the value is null for a key that it removes. */
  onWrite(listener) {
    this.writeListeners.push(listener);
  }

  /** @param {string} trouble why storing failed just now; '' when it worked */
  report(trouble) {
    const shown = trouble || this.standing;
    if (shown === this.trouble) return;
    this.trouble = shown;
    this.announce();
  }

  /** Tells the listeners anew: something about the storage is different. */
  announce() {
    this.troubleListeners.forEach(listener => listener(this.trouble));
  }

  /** @param {string} trouble that holds from now on whenever there is no other; '' when it is over */
  stand(trouble) {
    const other = this.trouble === this.standing ? '' : this.trouble;
    this.standing = trouble;
    this.report(other);
  }

  /** What could not be stored before may have room now. */
  retry() {
    for (const [key, value] of this.memory) {
      if (value !== null && this.write(key, value)) return;
      this.memory.delete(key);
    }
    this.report('');
  }

  /** @return {string} why it is not stored; '' when it is */
  write(key, value) {
    if (!this.area) return this.trouble;
    try {
      this.area.setItem(key, value);
      return '';
    } catch (e) {
      return reason(e);
    }
  }

  /** All at once: asking for one key after the other takes a time that grows with its square. */
  storedKeys(prefix) {
    try {
      return Object.keys(this.area || {}).filter(key => key.startsWith(prefix));
    } catch {
      return [];
    }
  }

  written(key, value) {
    this.writeListeners.forEach(listener => listener(key, value));
  }
}

/**
 * @param {!Object} host the window
 * @return {!SafeStorage} the window's storage where it works
 */
export function openStorage(host) {
  let area = null;
  try {
    area = host.localStorage || null;
    area?.getItem('syllabake/probe');
  } catch {
    return new SafeStorage(null, 'blocked');
  }
  const storage = new SafeStorage(area, area ? '' : 'missing');
  // What is stored can be read even where nothing can be added.
  storage.trouble = storage.write('syllabake/probe', '1');
  if (!storage.trouble) storage.remove('syllabake/probe');
  return storage;
}

/** The name is compared because the error is no instance of QuotaExceededError in Firefox. */
function reason(error) {
  const name = error?.name;
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED') return 'full';
  return name === 'SecurityError' ? 'blocked' : 'readonly';
}
