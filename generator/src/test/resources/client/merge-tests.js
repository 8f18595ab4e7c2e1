import { UNTOUCHED, change, decode, encode, lastChange, merge } from './record.js';
import { mergeCopies, preview, wayBack } from './copies.js';
import { fold } from './folding.js';
import { pack, unpack } from './pack.js';
import { equal, ensure, random } from './check.js';

const HISTORIES = 10000;
const IDS = ['a', 'a/b', 'a/c', 'b', 'b/c', '__proto__', 'constructor', 'ü/ß'];

/** A history: three readers' copies are changed, their clocks jump, and now and then one takes another's copy. */
function history(seed) {
  const { below, flip, pick } = random(seed);
  const copies = [new Map(), new Map(), new Map()];
  const told = [];
  for (let step = 0; step < 25; step++) {
    const at = below(3);
    if (below(4) === 0) {
      copies[at] = mergeCopies(copies[at], copies[below(3)]);
      continue;
    }
    const id = pick(IDS);
    const before = copies[at].get(id) || UNTOUCHED;
    const after = change(before, flip() ? { done: flip() } : { star: flip() }, 1000 + below(8));
    if (after !== before) {
      copies[at].set(id, after);
      told.push({ id, before, after });
    }
  }
  return { copies, told };
}

function eachHistory(check) {
  for (let seed = 0; seed < HISTORIES; seed++) check(history(seed), 'history ' + seed);
}

globalThis.tests = {
  'merging is commutative'() {
    eachHistory(({ copies: [a, b] }, what) => equal(mergeCopies(a, b), mergeCopies(b, a), what));
  },

  'merging is associative'() {
    eachHistory(({ copies: [a, b, c] }, what) =>
      equal(mergeCopies(a, mergeCopies(b, c)), mergeCopies(mergeCopies(a, b), c), what));
  },

  'merging is idempotent'() {
    eachHistory(({ copies: [a, b] }, what) => {
      equal(a, mergeCopies(a, a), what);
      const once = mergeCopies(a, b);
      equal(once, mergeCopies(once, b), what);
    });
  },

  'every history converges, whoever takes whose copy in which order'() {
    eachHistory(({ copies }, what) => {
      const orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
      const ends = orders.map(order => order.map(i => copies[i]).reduce(mergeCopies, new Map()));
      ends.forEach(end => equal(ends[0], end, what));
    });
  },

  'the later change wins, and of two at the same time the one that says yes'() {
    eachHistory(({ copies, told }, what) => {
      const end = copies.reduce(mergeCopies, new Map());
      IDS.forEach(id => ['done', 'star'].forEach(part => {
        const changes = told.filter(step => step.id === id && step.after[part + 'At'] !== step.before[part + 'At']);
        const last = Math.max(0, ...changes.map(({ after }) => after[part + 'At']));
        const latest = changes.filter(({ after }) => after[part + 'At'] === last);
        const found = end.get(id) || UNTOUCHED;
        equal(last, found[part + 'At'], what + ' ' + id);
        equal(latest.some(({ after }) => after[part]), found[part], what + ' ' + id);
      }));
    });
  },

  'times of a record grow even when the clock goes back'() {
    eachHistory(({ told }, what) =>
      told.forEach(({ before, after }) => ensure(lastChange(after) > lastChange(before), what)));
  },

  'a change that changes nothing leaves no trace'() {
    const record = change(UNTOUCHED, { done: true }, 5);
    ensure(change(record, { done: true }, 9) === record, 'the same object');
    ensure(change(UNTOUCHED, { done: false, star: false }, 9) === UNTOUCHED, 'the same object');
  },

  'a star and a tick made apart both survive'() {
    const ticked = change(UNTOUCHED, { done: true }, 5);
    const starred = change(UNTOUCHED, { star: true }, 9);
    equal({ done: true, doneAt: 5, star: true, starAt: 9 }, merge(ticked, starred));
  },

  'records and copies are the same after a way through text'() {
    eachHistory(({ copies }, what) => copies.forEach(copy => {
      copy.forEach(record => equal(record, decode(encode(record)), what));
      equal(copy, unpack(pack(copy)), what);
    }));
  },

  'what is no record is not read'() {
    ['', '1', '1+', '1+0', '1+A', '1+1234567890', '1*5+5', '1+5*', '2+5', '2', ' 1+5', '1+5\n', 'true', '{}', '{"d":2}',
      '{"d":1', '[]', 'null', '{"d":"1"}', null, undefined, 5, {}].forEach(text =>
      equal(null, decode(text), String(text)));
  },

  'records of version 0 are read'() {
    const read = text => encode(decode(text));
    equal('1+' + (1767225600000).toString(36), read('{"d":1,"t":1767225600}'));
    equal('1-' + (1767225600000).toString(36), read('{"d":0,"t":1767225600}'));
    equal('1+1', read('{"d":1}'), 'a tick without a time is a tick');
    equal('1+1', read('{"d":1,"t":-5}'));
    equal('1+1', read('{"d":1,"t":1e300}'));
  },

  'what is not packed is not unpacked'() {
    ['x', '0 a', '0 a\t', '0 a\t+', '0 \t+5', 'zz', '0 a\t+5\n', '\n', '0 a\t+5\nx b\t+', '0 a\u0001\t+5'].forEach(
      text => equal(null, unpack(text), JSON.stringify(text)));
    equal(new Map(), unpack(''));
  },

  'packing halves the room of ids that share their beginnings'() {
    const record = change(UNTOUCHED, { done: true }, 1767225600000);
    const ids = Array.from({ length: 1000 }, (_, i) => 'linear-algebra/vectors-and-matrices/item-number-' + i);
    const plain = ids.join('').length;
    const packed = pack(new Map(ids.map(id => [id, record]))).length;
    ensure(packed < plain / 2 + 1000 * 12, packed + ' of ' + plain);
  },

  'old ids hand over what was noted under them, however often'() {
    const record = at => change(UNTOUCHED, { done: true }, at);
    const aliases = new Map([['old', 'new'], ['older', 'new'], ['absent', 'other']]);
    const copy = new Map([['old', record(5)], ['older', record(9)], ['new', change(record(6), { done: false }, 7)]]);
    const folded = fold(copy, aliases);
    equal(record(9), folded.get('new'));
    equal(record(5), folded.get('old'), 'old ids keep theirs');
    ensure(!folded.has('other'), 'nothing appears');
    equal(folded, fold(folded, aliases));
  },

  'a preview says what a merge then does'() {
    eachHistory(({ copies: [mine, theirs] }, what) => {
      const counts = preview(mine, theirs, id => id !== 'b');
      const merged = mergeCopies(mine, theirs);
      const count = (part, to) => IDS.filter(id => id !== 'b' && (merged.get(id) || UNTOUCHED)[part] === to
        && (mine.get(id) || UNTOUCHED)[part] !== to).length;
      equal([count('done', true), count('done', false), count('star', true), count('star', false)],
        [counts.done, counts.reopened, counts.starred, counts.unstarred], what);
      equal(theirs.has('b') ? 1 : 0, counts.unknown, what);
    });
  },

  'the way back leads back, and wins over what was'() {
    eachHistory(({ copies: [now, then] }, what) => {
      const back = new Map(now);
      wayBack(now, then).forEach(([id, wish]) => back.set(id, change(now.get(id) || UNTOUCHED, wish, 0)));
      const merged = mergeCopies(back, now);
      IDS.forEach(id => {
        const [is, was] = [merged.get(id) || UNTOUCHED, then.get(id) || UNTOUCHED];
        equal([was.done, was.star], [is.done, is.star], what + ' ' + id);
      });
    });
  },
};
