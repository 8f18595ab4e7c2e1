/**
 * @fileoverview What can be found: search-index.js (see SearchIndex.java), unpacked. Entries are known by their numbers
 * in reading order; what stands in something comes after it.
 */
import { split } from './split.js';

/** Where an entry has a word: in its title, behind it, in text that is shown, or in text that is folded. */
export const PARTS = { title: 0, rest: 1, shown: 2, folded: 3 };

/** Reads numbers that are written with six bits a character. */
class Reader {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  next() {
    for (let number = 0, step = 1; ; step *= 32) {
      const digit = digitOf(this.text.charCodeAt(this.at++));
      number += (digit & 31) * step;
      if (digit < 32) return number;
    }
  }
}

/** @return {number} the value of a letter, a digit, "-" or "_", in this order */
function digitOf(code) {
  if (code === 95) return 63;
  return code > 96 ? code - 71 : code > 64 ? code - 65 : code > 47 ? code + 4 : 62;
}

export class Catalog {
  /** @param {!Object} data as search-index.js has it */
  constructor(data) {
    this.kinds = data['kinds'];
    this.titles = data['titles'];
    this.rests = data['rests'];
    this.size = this.kinds.length;
    const up = new Reader(data['up']);
    /** The numbers of the entries that each one stands in; −1 for a page. */
    this.above = Array.from(this.titles, (title, i) => i - (up.next() || i + 1));
    /** The number of each entry's page. */
    this.pages = [];
    this.anchors = [];
    this.above.forEach((above, i) => {
      this.pages.push(above < 0 ? i : this.pages[above]);
      this.anchors.push(above < 0 ? '' : this.anchor(data['places'][i], i));
    });
    this.paths = data['places'];
    this.sharedTicks = data['ticks'];
    this.lengths = [];
    /** By word, numbers of entries and the parts that it stands in: four times the entry, and the part. */
    this.places = new Map();
    this.readTitles();
    this.readTexts(data);
    this.words = Array.from(this.places.keys()).sort();
  }

  anchor(place, i) {
    const above = this.anchors[this.above[i]];
    if (place === '.') return above;
    if (place[0] === '#') return place.slice(1);
    const name = slug(this.titles[i]);
    const reader = new Reader(place);
    const same = place ? reader.next() : name.length;
    return (above ? above + '/' : '') + name.slice(0, same) + place.slice(reader.at);
  }

  readTitles() {
    this.titles.forEach((title, i) => {
      let length = 0;
      split(title, (word, start, end, of) => {
        length += of > 1 ? 0 : 1;
        this.put(word, i, PARTS.title);
      });
      this.lengths.push(length);
      // A formula is looked for by the words around it, too.
      if (this.kinds[i] === 'f') split(this.titles[this.above[i]], word => this.put(word, i, PARTS.shown));
      if (this.rests[i]) split(this.rests[i], word => this.put(word, i, PARTS.rest));
    });
  }

  put(word, i, part) {
    const found = this.places.get(word);
    if (found) found.push(4 * i + part);
    else this.places.set(word, [4 * i + part]);
  }

  readTexts(data) {
    const entries = data['gaps'].map(gaps => withTexts(gaps));
    const reader = new Reader(data['numbers']);
    let above = '';
    data['words'].split(' ').slice(0, -1).forEach(packed => {
      const start = new Reader(packed);
      const word = above.slice(0, start.next()) + packed.slice(start.at);
      entries.forEach((numbers, which) => {
        for (let count = reader.next(), text = 0; count; count--) {
          text += reader.next();
          this.put(word, numbers[text], PARTS.shown + which);
        }
      });
      above = word;
    });
  }

  /** @return {string} the address of an entry from the site's root; of what is folded in it, if so asked */
  href(i, folded = false) {
    const path = this.paths[this.pages[i]];
    const anchor = this.anchors[i];
    return path + (anchor ? '#' + (folded ? 'more:' : '') + encodeURIComponent(anchor) : '');
  }

  /** @return {string} what an entry's tick is kept under; empty where there is nothing to tick */
  tick(i) {
    if (!'iq'.includes(this.kinds[i])) return '';
    const page = this.paths[this.pages[i]].replace(/^.*\/|\.html$/g, '');
    return this.sharedTicks[i] || page + '/' + this.anchors[i];
  }

  /** @return {!Array<number>} what an entry stands in, its page first */
  trail(i) {
    const trail = [];
    for (let above = this.above[i]; above >= 0; above = this.above[above]) trail.unshift(above);
    return trail;
  }
}

/** @return {!Array<number>} the numbers of the entries that have a text */
function withTexts(gaps) {
  const reader = new Reader(gaps);
  const numbers = [];
  for (let i = 0; reader.at < gaps.length; i++) {
    i += reader.next();
    numbers.push(i);
  }
  return numbers;
}

/** As Places.java makes it. */
function slug(title) {
  return title.toLowerCase().replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
