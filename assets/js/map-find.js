/** @fileoverview Finds words in the labels of a map. */

/**
 * @param {!Array<!Object>} nodes
 * @param {string} text
 * @return {!Array<!Object>} nodes whose label has all words of the text, in any case, with any accents
 */
export function find(nodes, text) {
  const words = plain(text).split(/\s+/).filter(word => word);
  return words.length ? nodes.filter(({ label }) => words.every(word => plain(label).includes(word))) : [];
}

/** @return {?Object} the next shown node, after the given one, whose label starts so; round the end of the map */
export function startingWith(nodes, from, text) {
  const shown = nodes.filter(node => node.shown);
  const at = shown.indexOf(from) + (text.length > 1 ? 0 : 1);
  return shown.slice(at).concat(shown.slice(0, at)).find(({ label }) => plain(label).startsWith(plain(text))) || null;
}

function plain(text) {
  return text.normalize('NFD').replace(/[\p{M}]/gu, '').toLowerCase();
}
