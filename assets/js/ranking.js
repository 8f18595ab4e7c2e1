/**
 * @fileoverview Ranks what has the words that were typed. A word counts the more, the fewer entries have it, the closer
 * it is to what was typed, and the better the part that it stands in; an entry counts the more, the more of the words it
 * has. What stands in something is found by the title of that, too, a little.
 */
import { split } from './split.js';
import { PARTS } from './catalog.js';

/** What a word counts in the title, behind it, in text that is shown, and in text that is folded. */
const PART = [5, 2, 1.6, 1];

/** By how much kinds are set apart. */
const KIND = { p: 1.5, s: 1.25, i: 1.2, t: 1.1, m: 1.1, b: 1, q: 1, c: 1.15, f: 0.85, n: 0.75 };

/** The longer a title, the less each word of it tells. */
const LENGTH = 0.12;

/** What the titles above an entry count. */
const ABOVE = 0.35;

/** What it adds when the title is just what was typed, or has it word by word. */
const WHOLE = 1.6;
const IN_A_ROW = 1.2;

/** How many of the best are looked at as closely as that. */
const CLOSELY = 200;

/**
 * @param {!Catalog} catalog
 * @param {!Array<!Map<string, number>>} meanings of the words that were typed, see Lexicon
 * @param {string} typed
 * @param {function(number): boolean} wanted whether an entry may be shown
 * @return {!Array<{entry: number, score: number, folded: boolean}>} best first; whether words of it are in what is folded
 */
export function rank(catalog, meanings, typed, wanted) {
  const words = meanings.filter(meaning => meaning.size).map(meaning => weigh(catalog, meaning));
  const all = words.reduce((sum, word) => sum + word.rarity, 0);
  const phrase = plain(typed);
  const found = [];
  for (let entry = 0; entry < catalog.size; entry++) {
    if (!words.some(word => word.best[entry]) || !wanted(entry)) continue;
    let score = 0;
    let covered = 0;
    words.forEach(word => {
      const weight = Math.max(word.best[entry], ABOVE * titleAbove(catalog, word, entry));
      score += weight * word.rarity;
      covered += weight ? word.rarity : 0;
    });
    score *= KIND[catalog.kinds[entry]] * Math.pow(covered / all, 2);
    found.push({ entry, score, folded: words.some(word => word.folded[entry]) });
  }
  found.sort(byScore);
  const best = found.splice(0, CLOSELY);
  best.forEach(hit => { hit.score *= likeness(catalog.titles[hit.entry], phrase); });
  return best.sort(byScore).concat(found);
}

function byScore(a, b) {
  return b.score - a.score || a.entry - b.entry;
}

/** What a word that was typed counts for each entry, how rare it is, and where its best place is in what is folded. */
function weigh(catalog, meaning) {
  const best = new Float32Array(catalog.size);
  const title = new Float32Array(catalog.size);
  const folded = new Uint8Array(catalog.size);
  let count = 0;
  meaning.forEach((closeness, word) => catalog.places.get(word).forEach(place => {
    const entry = place >> 2;
    const part = place & 3;
    const weight = closeness * PART[part] / (part === PARTS.title ? 1 + LENGTH * (catalog.lengths[entry] - 1) : 1);
    if (part === PARTS.title) title[entry] = Math.max(title[entry], weight);
    count += best[entry] ? 0 : 1;
    if (weight <= best[entry]) return;
    best[entry] = weight;
    folded[entry] = part === PARTS.folded ? 1 : 0;
  }));
  return { best, title, folded, rarity: Math.log(1 + catalog.size / count) };
}

function titleAbove(catalog, word, entry) {
  let most = 0;
  for (let above = catalog.above[entry]; above >= 0; above = catalog.above[above]) {
    most = Math.max(most, word.title[above]);
  }
  return most;
}

function likeness(title, phrase) {
  const whole = plain(title);
  if (whole === phrase || title.split(/[()]/).some(part => plain(part) === phrase)) return WHOLE;
  return (' ' + whole + ' ').includes(' ' + phrase + ' ') ? IN_A_ROW : 1;
}

function plain(text) {
  const words = [];
  split(text, (word, start, end, of) => {
    if (of === 1) words.push(word);
  });
  return words.join(' ');
}
