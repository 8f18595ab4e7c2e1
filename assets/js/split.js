/**
 * @fileoverview Splits text into words as they are compared: without case and accents. The bake does the same with the
 * texts of the guide (see Splitter.java), and a test holds both to the same samples.
 */

/** Scripts that put no spaces between words: there, each two characters stand for a word. */
const RUN_ON = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC\\p{Script=Thai}\\p{Script=Lao}'
  + '\\p{Script=Khmer}\\p{Script=Myanmar}';
const LETTER = '(?![' + RUN_ON + '])[\\p{L}\\p{N}\\p{M}]';
const PIECE = new RegExp('([' + RUN_ON + ']+)|(?:' + LETTER + ")+(?:['’ʼ](?:" + LETTER + ')+)*', 'gu');
const ONLY_ASCII = /^[\x20-\x7E]*$/;
const ASCII_PIECE = /()[A-Za-z0-9]+(?:'[A-Za-z0-9]+)*/g;
const MARKS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670]/g;
const NO_LETTER = /[^\p{L}\p{N}\p{M}]/gu;
const CONNECTORS = '-/‐‑–·_&+';
const LONGEST_JOINED = 24;
const LONGEST = 40;

/**
 * @param {string} text
 * @param {function(string, number, number, number)} each gets each word, where it starts and ends, and how many words
 *     it is made of: parts that hyphens and the like join come also as one word, after them
 */
export function split(text, each) {
  let chain = [];
  let end = 0;
  const join = () => {
    if (chain.length > 1) {
      const joined = chain.map(([word]) => word).join('');
      if (joined.length <= LONGEST_JOINED) each(joined, chain[0][1], end, chain.length);
    }
    chain = [];
  };
  // Most texts are plain, and much faster to split then.
  for (const piece of text.matchAll(ONLY_ASCII.test(text) ? ASCII_PIECE : PIECE)) {
    const start = piece.index;
    if (chain.length && (start !== end + 1 || !CONNECTORS.includes(text[end]))) join();
    if (piece[1]) {
      pairs(piece[1], start, each);
    } else {
      const word = fold(piece[0]);
      if (word && word.length <= LONGEST) each(word, start, start + piece[0].length, 1);
      chain.push([word, start]);
    }
    end = start + piece[0].length;
  }
  join();
}

function pairs(run, start, each) {
  const characters = Array.from(run);
  let at = start;
  characters.forEach((character, i) => {
    const next = characters[i + 1];
    const word = fold(next ? character + next : i ? '' : character);
    if (word) each(word, at, at + character.length + (next || '').length, 1);
    at += character.length;
  });
}

/** @return {string} a piece without case, accents, apostrophes and a genitive's s */
export function fold(piece) {
  const low = piece.toLowerCase();
  if (/^[a-z0-9]*$/.test(low)) return low;
  return low.replace(/['’ʼ]s$/, '').normalize('NFKD').replace(MARKS, '').normalize('NFC').toLowerCase()
    .replace(NO_LETTER, '').replace(/ς/g, 'σ');
}
