import { State } from './state.js';
import { SafeStorage } from './storage.js';
import { Snapshots } from './snapshots.js';
import { Tally } from './tally.js';
import { decode } from './record.js';
import { equal, ensure, area, random } from './check.js';

const clock = start => {
  let time = start;
  return () => ++time;
};

function tab(shared, now = clock(1000), aliases = new Map()) {
  const storage = new SafeStorage(shared, '');
  return new State(storage, 'g', aliases, now);
}

globalThis.tests = {
  'what one tab stores another one reads'() {
    const shared = area();
    tab(shared).change([['a', { done: true }], ['b', { star: true }]]);
    const other = tab(shared);
    equal([true, false, true], [other.done('a'), other.done('b'), other.record('b').star]);
  },

  'two tabs that do not hear each other lose nothing'() {
    const shared = area();
    const [here, there] = [tab(shared, clock(1000)), tab(shared, clock(1000))];
    for (let i = 0; i < 200; i++) {
      here.change([['here/' + i, { done: true }]]);
      there.change([['there/' + i, { done: true }]]);
      here.change([['both/' + i, { done: true }]]);
      there.change([['both/' + i, { star: true }]]);
    }
    const later = tab(shared);
    for (let i = 0; i < 200; i++) {
      ensure(later.done('here/' + i) && later.done('there/' + i), i);
      ensure(later.done('both/' + i) && later.record('both/' + i).star, 'both ' + i);
    }
  },

  'what is newer here is stored again when another tab overwrites it'() {
    const shared = area();
    const state = tab(shared, clock(5000));
    state.change([['a', { done: true }]]);
    shared.setItem('g/t/a', '1-5');
    state.hearAll([['g/t/a', '1-5']]);
    ensure(state.done('a'), 'the later change wins');
    ensure(decode(shared.getItem('g/t/a')).done, 'and is stored');
  },

  'ids like properties of objects are ids'() {
    const shared = area();
    tab(shared).change([['__proto__', { done: true }], ['constructor', { done: true }]]);
    const other = tab(shared);
    ensure(other.done('__proto__') && other.done('constructor') && !other.done('toString'), 'plain ids');
    ensure({}.done === undefined, 'no object has changed');
  },

  'undo takes back what has changed, and no more'() {
    const state = tab(area());
    state.change([['a', { done: true }], ['s', { star: true }]]);
    const undo = state.change([['a', { done: true }], ['b', { done: true }], ['s', { done: true }]]);
    state.change(undo);
    equal([true, false, false, true],
      [state.done('a'), state.done('b'), state.done('s'), state.record('s').star]);
  },

  'version 0 becomes the newest version when it is settled, and not before'() {
    const shared = area(Infinity, [['g/t/a', '{"d":1,"t":1767225600}'], ['g/t/b', '{"d":0,"t":1767225600}']]);
    const state = tab(shared);
    equal(['a', 'b'], state.old);
    equal('{"d":1,"t":1767225600}', shared.getItem('g/t/a'));
    state.settle();
    equal('1+' + (1767225600000).toString(36), shared.getItem('g/t/a'));
    equal([true, false], [tab(shared).done('a'), tab(shared).done('b')]);
    equal([], tab(shared).old);
  },

  'what cannot be read stays, and is moved aside before it is written over'() {
    const entries = [['g/t/bad', 'garbage'], ['g/t/newer', '2+abc!'], ['g/t/good', '1+5']];
    const shared = area(Infinity, entries);
    const state = tab(shared);
    equal(['bad', 'newer'], Array.from(state.unreadable).sort());
    ensure(state.done('good') && !state.done('bad'), 'the others count');
    state.settle();
    entries.forEach(([key, value]) => equal(value, shared.getItem(key)));
    state.change([['newer', { done: true }]]);
    const aside = Object.keys(shared).filter(key => key.startsWith('g/lost/'));
    equal(1, aside.length);
    ensure(/^g\/lost\/\w+\/newer$/.test(aside[0]), aside[0]);
    equal('2+abc!', shared.getItem(aside[0]));
    ensure(tab(shared).done('newer'), 'and the tick is kept');
  },

  'without room to move it aside, what cannot be read is not written over'() {
    const shared = area(30, [['g/t/newer', '2+a long value..']]);
    const state = tab(shared);
    state.change([['newer', { done: true }]]);
    equal('2+a long value..', shared.getItem('g/t/newer'));
    ensure(state.done('newer') && state.storage.trouble === 'full', 'it holds until the page is left');
  },

  'old ids hand over once, and a later reset is not undone by them'() {
    const shared = area(Infinity, [['g/t/old', '1+5']]);
    const aliases = new Map([['old', 'new']]);
    const state = tab(shared, clock(1000), aliases);
    ensure(state.done('new'), 'folded at load');
    state.settle();
    ensure(decode(shared.getItem('g/t/new')).done, 'and stored');
    state.change([['new', { done: false }]]);
    const later = tab(shared, clock(2000), aliases);
    ensure(!later.done('new'), 'stays open');
    equal([], later.folded);
  },

  'an old id that another tab still uses is heard'() {
    const state = tab(area(), clock(1000), new Map([['old', 'new']]));
    state.hearAll([['g/t/old', '1+5']]);
    ensure(state.done('new'), 'under the new id');
  },

  'a full storage gives up snapshots for ticks, the oldest ones first'() {
    const shared = area(400);
    const state = tab(shared);
    const snapshots = new Snapshots(state.storage, 'g', clock(1000));
    const record = { done: true, doneAt: 9, star: false, starAt: 0 };
    for (let i = 0; i < 10; i++) snapshots.take('day', new Map([['item-' + i, record]]));
    const before = snapshots.list().length;
    for (let i = 0; i < 10; i++) state.change([['id' + i, { done: true }]]);
    equal('', state.storage.trouble);
    ensure(snapshots.list().length < before, 'some are gone');
    const later = tab(shared);
    for (let i = 0; i < 10; i++) ensure(later.done('id' + i), 'id' + i);
    for (let i = 10; i < 60; i++) state.change([['id' + i, { done: true }]]);
    equal(['full', 0], [state.storage.trouble, snapshots.list().length]);
    ensure(state.done('id59'), 'what did not fit stands in memory');
  },

  'what did not fit is stored when there is room again'() {
    const shared = area(20);
    const state = tab(shared);
    state.change([['a-long-name-of-an-item', { done: true }]]);
    equal('full', state.storage.trouble);
    const roomier = area();
    state.storage.area = roomier;
    state.change([['b', { done: true }]]);
    equal('', state.storage.trouble);
    ensure(tab(roomier).done('a-long-name-of-an-item'), 'stored');
  },

  'ten snapshots roll'() {
    const storage = new SafeStorage(area(), '');
    const snapshots = new Snapshots(storage, 'g', () => 5000);
    for (let i = 0; i < 15; i++) {
      snapshots.take('import', new Map([['item-' + i, { done: true, doneAt: 9, star: false, starAt: 0 }]]));
    }
    const list = snapshots.list();
    equal(10, list.length);
    equal(['item-14', 'item-5'], [0, 9].map(i => list[i].records.keys().next().value));
  },

  'one snapshot a day, of what has changed'() {
    let now = new Date(2026, 0, 5, 12).getTime();
    const snapshots = new Snapshots(new SafeStorage(area(), ''), 'g', () => now);
    const one = new Map([['a', { done: true, doneAt: 9, star: false, starAt: 0 }]]);
    const two = new Map(one).set('b', { done: true, doneAt: 9, star: false, starAt: 0 });
    snapshots.takeDaily(new Map());
    equal(0, snapshots.list().length);
    snapshots.takeDaily(one);
    snapshots.takeDaily(two);
    equal(1, snapshots.list().length);
    now = new Date(2026, 0, 6, 9).getTime();
    snapshots.takeDaily(one);
    equal(1, snapshots.list().length, 'nothing has changed');
    snapshots.takeDaily(two);
    equal(['day', 'day'], snapshots.list().map(({ why }) => why));
  },

  'a snapshot that is damaged is not offered'() {
    const storage = new SafeStorage(area(Infinity, [['g/snap/000000abc', 'day\nrubbish'], ['g/snap/x', '?']]), '');
    equal([], new Snapshots(storage, 'g').list());
  },

  'sums follow, whatever changes'() {
    const { below, flip, pick } = random(7);
    const ids = Array.from({ length: 40 }, (_, i) => 'id' + i);
    const state = tab(area());
    const tally = new Tally(state);
    const groups = Array.from({ length: 20 }, () => Array.from({ length: 1 + below(60) }, () => pick(ids)));
    const shown = [];
    groups.forEach((group, i) => tally.watch(group, (done, total) => { shown[i] = [done, total]; }));
    for (let step = 0; step < 500; step++) {
      const wish = () => [pick(ids), flip() ? { done: flip() } : { star: flip() }];
      if (flip()) state.change([wish(), wish(), wish()]);
      else state.merge(new Map([[pick(ids), { done: flip(), doneAt: 1 + below(9000), star: false, starAt: 0 }]]));
      groups.forEach((group, i) => equal([state.count(group), group.length], shown[i]));
    }
  },

  'a storage that was cleared is empty, and one that comes back is read again'() {
    const shared = area();
    const state = tab(shared);
    const seen = [];
    state.subscribe(changes => seen.push(...changes.map(({ id, after }) => id + after.done)));
    state.change([['a', { done: true }]]);
    Object.keys(shared).forEach(key => shared.removeItem(key));
    state.load();
    ensure(!state.done('a'), 'cleared');
    shared.setItem('g/t/b', '1+5');
    state.load();
    equal(['atrue', 'afalse', 'btrue'], seen);
  },

  'the state of 10,000 items takes less than a megabyte'() {
    const shared = area();
    const state = tab(shared, () => 1767225600000);
    const name = i => 'pillar-' + i % 12 + '/section-with-a-name-' + i % 90 + '/item-with-a-name-' + i;
    state.change(Array.from({ length: 10000 }, (_, i) => [name(i), { done: true }]));
    const size = Object.keys(shared).reduce((sum, key) => sum + key.length + shared.getItem(key).length, 0);
    ensure(size < 1000000, size);
    return size;
  },
};
