/**
 * @fileoverview The browser's storage, or memory where it cannot be used. Reading the property throws where site data
 * is blocked, it is null where storage is switched off, and only a write proves that writing works.
 */

/** Strings under keys, kept by the browser as long as it can. */
export class SafeStorage {
  /**
   * @param {?Object} area a localStorage that works, or null
   * @param {string} trouble why nothing is kept: 'missing', 'blocked' or 'full'; '' where all is well
   */
  constructor(area, trouble) {
    this.area = area;
    this.trouble = trouble;
    /** What could not be stored, by key; null for a removed key. */
    this.memory = new Map();
    this.listeners = [];
  }

  /** @return {?string} the value under the key */
  get(key) {
    if (this.memory.has(key)) return this.memory.get(key);
    try {
      return this.area ? this.area.getItem(key) : null;
    } catch (e) {
      return null;
    }
  }

  /** Stores a value; where that fails it stands in memory, and the trouble is reported. */
  set(key, value) {
    try {
      if (!this.area) throw new Error(this.trouble);
      this.area.setItem(key, value);
      this.memory.delete(key);
      this.report('');
    } catch (e) {
      this.memory.set(key, value);
      this.report(this.area ? reason(e) : this.trouble);
    }
  }

  /** Removes a key; a removal that fails hides the key until the page is left. */
  remove(key) {
    this.memory.delete(key);
    try {
      if (this.area) this.area.removeItem(key);
    } catch (e) {
      this.memory.set(key, null);
      this.report(reason(e));
    }
  }

  /** @return {!Array<string>} all keys that start with the prefix */
  keys(prefix) {
    const keys = new Set();
    try {
      const size = this.area ? this.area.length : 0;
      for (let i = 0; i < size; i++) keys.add(this.area.key(i));
    } catch (e) {
      this.report(reason(e));
    }
    this.memory.forEach((value, key) => keys.add(key));
    return Array.from(keys).filter(key => typeof key === 'string' && key.startsWith(prefix));
  }

  /** Calls the listener whenever storing begins to fail, or works again. */
  onTrouble(listener) {
    this.listeners.push(listener);
  }

  /** @param {string} trouble */
  report(trouble) {
    if (trouble === this.trouble) return;
    this.trouble = trouble;
    this.listeners.forEach(listener => listener(trouble));
  }
}

/**
 * @param {!Object} host the window
 * @return {!SafeStorage} the window's storage where it works
 */
export function openStorage(host) {
  let area = null;
  try {
    area = host.localStorage;
    if (!area) return new SafeStorage(null, 'missing');
    area.setItem('syllabake/probe', '1');
    area.removeItem('syllabake/probe');
    return new SafeStorage(area, '');
  } catch (e) {
    // A full storage can still be read.
    return reason(e) === 'full' ? new SafeStorage(area, 'full') : new SafeStorage(null, 'blocked');
  }
}

/** The name is compared because the error is no instance of QuotaExceededError in Firefox. */
function reason(error) {
  const name = error && error.name;
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' ? 'full' : 'blocked';
}
