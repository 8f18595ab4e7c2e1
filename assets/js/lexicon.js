/**
 * @fileoverview Which words of the guide a reader may mean: the word itself, other forms of it, words that begin so, and
 * where there are none, words that are spelled almost so. Forms and spelling are lunr's business.
 */
import { split } from './split.js';

/** How close a word is to what was typed. */
const SAME = 1;
const FORM = 0.9;
const JOINED = 0.9;
const COMMAND = 0.75;
const BEGINNING = 0.4;
const MISSPELT = [0, 0.6, 0.45];

/** What questions are asked with, besides what lunr knows of it. */
const ASKING = ['between', 'difference', 'differences', 'explain', 'vs', 'versus', 'work', 'works', 'use', 'used'];

const COMMANDS = /\\[A-Za-z]+/g;

export class Lexicon {
  /**
   * @param {!Array<string>} words sorted
   * @param {!Object} lunr
   * @param {boolean} english whether words are taken to be English
   */
  constructor(words, lunr, english) {
    this.words = words;
    this.known = new Set(words);
    this.lunr = lunr;
    this.english = english;
    this.spelling = null;
  }

  /**
   * @param {string} text what was typed
   * @return {!Array<!Map<string, number>>} for each word of it that counts, words of the guide and how close they are;
   *     of a word that nothing is close to, an empty map
   */
  meanings(text) {
    const typed = this.typed(text);
    const telling = typed.filter(word => !this.isFiller(word));
    const words = telling.length ? telling : typed;
    return words.map((word, i) => {
      const found = this.meaning(word, words.length === 1);
      [[words[i - 1], word], [word, words[i + 1]]].forEach(([one, other]) => {
        if (one && other && this.known.has(one + other)) found.set(one + other, JOINED);
      });
      return found;
    });
  }

  typed(text) {
    const words = (text.match(COMMANDS) || []).map(command => command.toLowerCase());
    split(text.replace(COMMANDS, ' '), (word, start, end, parts) => {
      if (parts === 1) words.push(word);
      // "a/b" is one word where the guide has it so.
      else if (this.known.has(word)) words.splice(-parts, parts, word);
    });
    return [...new Set(words)];
  }

  isFiller(word) {
    return this.english && (ASKING.includes(word) || this.lunr['stopWordFilter'](word) === undefined);
  }

  /** @return {!Map<string, number>} words of the guide and how close each is to a word */
  meaning(word, alone) {
    const found = new Map();
    const put = (other, closeness) => found.set(other, Math.max(closeness, found.get(other) || 0));
    const plain = word.replace(/^\\/, '');
    this.addBeginnings(plain, 1, put, alone);
    this.addBeginnings('\\' + plain, word === plain ? COMMAND : 1, put, alone);
    this.addForms(plain, put);
    if (!found.size && plain.length > 3) this.addMisspelt(plain, put);
    return found;
  }

  addBeginnings(start, weight, put, alone) {
    const short = start.replace(/^\\/, '').length < 2 && /^[\\a-z0-9]+$/.test(start) && !alone;
    this.startingWith(start).forEach(word => {
      if (word === start) put(word, SAME * weight);
      else if (!short) put(word, BEGINNING * (1 + start.length / word.length) * weight);
    });
  }

  addForms(word, put) {
    if (!this.english || word.length < 3) return;
    const stem = this.stem(word);
    // Other forms of a word begin alike.
    const start = word.slice(0, Math.max(3, Math.min(stem.length, word.length) - 2));
    this.startingWith(start).forEach(other => {
      if (other !== word && this.stem(other) === stem) put(other, FORM);
    });
  }

  addMisspelt(word, put) {
    this.spelling ||= this.lunr['TokenSet']['fromArray'](this.words);
    for (let edits = 1, found = []; edits <= (word.length < 8 ? 1 : 2) && !found.length; edits++) {
      const near = this.lunr['TokenSet']['fromFuzzyString'](word, edits);
      found = this.spelling['intersect'](near)['toArray']();
      found.forEach(other => put(other, MISSPELT[edits]));
    }
  }

  stem(word) {
    return /^[a-z]+$/.test(word) ? this.lunr['stemmer'](new this.lunr['Token'](word))['toString']() : word;
  }

  /** @return {!Array<string>} the words that start so, without looking at all of them */
  startingWith(start) {
    let low = 0;
    for (let high = this.words.length; low < high;) {
      const middle = (low + high) >> 1;
      if (this.words[middle] < start) low = middle + 1;
      else high = middle;
    }
    const found = [];
    while (this.words[low]?.startsWith(start)) found.push(this.words[low++]);
    return found;
  }
}
