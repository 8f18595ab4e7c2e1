/** @fileoverview Maps to several values. */

/** Puts a value to those under a key. */
export function add(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
