/** @fileoverview Values that can't be read are kept under "<guide>/lost/<time to base 36>/<tick id>". */

/**
 * Copies a value aside, unless the same one is there.
 *
 * @param {!SafeStorage} storage
 * @param {string} guide the guide's id
 * @param {string} id
 * @param {string} text
 * @param {number} now
 * @return {boolean} whether it is safe there
 */
export function keepAside(storage, guide, id, text, now) {
  const start = guide + '/lost/';
  const isThere = storage.keys(start).some(key => key.endsWith('/' + id) && storage.get(key) === text);
  const key = start + now.toString(36) + '/' + id;
  if (!isThere && !storage.trySet(key, text)) return false;
  if (!isThere) storage.written(key, text);
  return true;
}
