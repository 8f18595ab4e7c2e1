/** @fileoverview Marks words in a text. */
import { make } from './offered.js';
import { split } from './split.js';

/**
 * @param {string} text
 * @param {function(string): boolean} matches whether a word, as the search compares it, is to be marked
 * @return {!Array<(!Node|string)>} the text, with the words that match in elements "mark"
 */
export function marked(text, matches) {
  const ranges = [];
  split(text, (word, start, end) => {
    if (matches(word)) ranges.push([start, end]);
  });
  const parts = [];
  let at = 0;
  ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]).forEach(([start, end]) => {
    if (end <= at) return;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), make('mark', {}, text.slice(from, end)));
    at = end;
  });
  return parts.concat(text.slice(at));
}
