// What tests of the client share: comparing, and numbers that look random and are the same each time.

export function equal(expected, actual, what = '') {
  const [a, b] = [text(expected), text(actual)];
  if (a !== b) throw new Error(what + '\nexpected ' + a + '\nbut was  ' + b);
}

export function ensure(holds, what) {
  if (!holds) throw new Error(what);
}

function text(value) {
  return JSON.stringify(value, (key, part) =>
    part instanceof Map ? Array.from(part).sort() : part instanceof Set ? Array.from(part).sort() : part);
}

/** A small generator of numbers (mulberry32). */
export function random(seed) {
  let a = seed;
  const next = () => {
    a = a + 0x6D2B79F5 | 0;
    let t = Math.imul(a ^ a >>> 15, 1 | a);
    t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
    return (t ^ t >>> 14) >>> 0;
  };
  return {
    below: n => next() % n,
    flip: () => next() % 2 === 0,
    pick: list => list[next() % list.length],
  };
}

/** A localStorage of one browser; with a size it is full at so many characters. */
export function area(size = Infinity, entries = []) {
  const values = new Map(entries);
  const room = () => Array.from(values).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  const methods = {
    getItem: key => values.has(key) ? values.get(key) : null,
    setItem: (key, value) => {
      const before = methods.getItem(key);
      values.set(key, String(value));
      if (room() <= size) return;
      if (before === null) values.delete(key);
      else values.set(key, before);
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    },
    removeItem: key => values.delete(key),
  };
  return new Proxy(methods, {
    ownKeys: () => Array.from(values.keys()),
    getOwnPropertyDescriptor: (target, key) =>
      values.has(key) ? { value: values.get(key), enumerable: true, configurable: true } : undefined,
  });
}
