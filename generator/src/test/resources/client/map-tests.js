import { count, place } from './map-tree.js';
import { arrange, bounds, lines } from './map-layout.js';
import { fold, levelOf, recall, remembered, setLevel, unfoldTo } from './map-folds.js';
import { coverage, leads, wishes } from './map-progress.js';
import { find, startingWith } from './map-find.js';
import { equal, ensure, random } from './check.js';

const GAPS = [6, 12, 10];
const COLUMN = 200;

/** A tree from the depths of its nodes. */
function tree(depths, shape = () => ({ width: 100, height: 20 })) {
  const last = [];
  const nodes = depths.map((depth, i) => {
    const up = last[depth - 1] || null;
    const left = depth > 1 ? up.left : depth === 1 && i % 2 === 0;
    const node = Object.assign(shape(i), { id: 'n' + i, label: 'Node ' + i, tick: '', of: '', left });
    node.x = left ? -COLUMN * depth - node.width : COLUMN * depth;
    node.y = node.home = 0;
    last[depth] = node;
    return place(node, up);
  });
  count(nodes);
  return nodes;
}

function randomTree(seed) {
  const { below } = random(seed);
  const depths = [0];
  for (let i = below(80); i > 0; i--) depths.push(1 + below(depths[depths.length - 1] + 1));
  const nodes = tree(depths, () => ({ width: 20 + below(140), height: 18 + 18 * below(4) }));
  nodes.forEach(node => fold(nodes, node, below(4) === 0));
  return nodes;
}

function eachTree(check) {
  for (let seed = 0; seed < 500; seed++) {
    const nodes = randomTree(seed);
    arrange(nodes, GAPS);
    check(nodes.filter(node => node.shown), 'tree ' + seed);
  }
}

/** Whether no two of these, from top to bottom, come closer than siblings may. */
function apart(nodes, what) {
  nodes.slice(1).forEach((node, i) => {
    const gap = node.y - nodes[i].y - nodes[i].height;
    ensure(gap >= (node.parent === nodes[i].parent ? 6 : 12) - 1e-6, what + ': ' + gap);
  });
}

const PAGES = [
  ['algebra', { ids: ['algebra/vectors', 'algebra/vectors/dot', 'algebra/vectors/norm', 'algebra/rank', '=pca'] }],
  ['plan', { ids: ['plan/one', 'plan/two'], leads: ['algebra/vectors', 'plan', '=pca'] }],
];

globalThis.tests = {
  'nodes of a level never touch, whatever is folded'() {
    eachTree((shown, what) => {
      const depths = new Set(shown.map(({ depth }) => depth));
      depths.forEach(depth => [true, false].forEach(left =>
        apart(shown.filter(node => node.parent && node.depth === depth && node.left === left), what)));
    });
  },

  'a node stands in the middle of those below it'() {
    eachTree((shown, what) => shown.filter(({ folded, parent, children }) => parent && !folded && children.length)
      .forEach(node => {
        const [first, last] = [node.children[0], node.children[node.children.length - 1]];
        const middle = ({ y, height }) => y + height / 2;
        ensure(Math.abs(middle(node) - (middle(first) + middle(last)) / 2) < 1e-6, what);
      }));
  },

  'what is small between large ones is spread evenly'() {
    const nodes = tree([0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2]);
    nodes.forEach(node => { node.left = false; });
    arrange(nodes, GAPS);
    const gaps = nodes[0].children.slice(1).map((node, i) => node.y - nodes[0].children[i].y);
    ensure(Math.max(...gaps) - Math.min(...gaps) < 100, 'gaps ' + gaps);
    ensure(Math.abs(gaps[0] - gaps[gaps.length - 1]) < 1e-6, 'as much above as below: ' + gaps);
  },

  'a chain of 2,000 and a fan of 2,000 are laid out'() {
    [tree(Array.from({ length: 2000 }, (_, i) => i)), tree(Array.from({ length: 2000 }, (_, i) => Math.min(i, 1)))]
      .forEach(nodes => {
        arrange(nodes, GAPS);
        ensure(nodes.every(({ y }) => Number.isFinite(y)), 'finite');
        ensure(bounds(nodes, 20).height > 0, 'bounds');
      });
  },

  'there is a line to each shown node, from the one above it'() {
    eachTree((shown, what) => {
      const paths = lines(shown);
      equal(shown.length - 1, paths.size, what);
      shown.slice(1).forEach(node => ensure(/^M[-\d. ]+(H[-\d.]+)?C[-\d. ]+H[-\d.]+$/.test(paths.get(node)), what));
    });
  },

  'a line goes straight on past longer labels beside it'() {
    const nodes = tree([0, 1, 2, 2, 1], i => ({ width: i === 4 ? 180 : 50, height: 20 }));
    nodes.forEach((node, i) => Object.assign(node, { left: false, x: COLUMN * node.depth, y: [0, 0, 40, 60, 50][i] }));
    equal('M250 20H380C390 20 390 60 400 60H450', lines(nodes).get(nodes[2]), 'the first');
    equal('M380 20C390 20 390 80 400 80H450', lines(nodes).get(nodes[3]), 'the second');
  },

  'levels fold what is deeper'() {
    const nodes = tree([0, 1, 2, 3, 1, 2]);
    const shown = () => nodes.filter(node => node.shown).map(({ depth }) => depth);
    setLevel(nodes, 1);
    equal([0, 1, 1], shown(), 'level 1');
    setLevel(nodes, 2);
    equal([0, 1, 2, 1, 2], shown(), 'level 2');
    equal(2, levelOf(nodes), 'at 2');
    fold(nodes, nodes[1], true);
    equal([0, 1, 1, 2], shown(), 'one folded');
    equal(-1, levelOf(nodes), 'at none');
    setLevel(nodes, 0);
    equal(6, shown().length, 'all');
  },

  'the root and leaves do not fold'() {
    const nodes = tree([0, 1]);
    nodes.forEach(node => fold(nodes, node, true));
    ensure(nodes.every(node => node.shown && !node.folded), 'open');
  },

  'what is folded is remembered'() {
    for (let seed = 0; seed < 300; seed++) {
      const nodes = randomTree(seed);
      const before = nodes.map(({ folded }) => folded);
      const text = remembered(nodes);
      setLevel(nodes, 0);
      recall(nodes, text);
      equal(before, nodes.map(({ folded }) => folded), text);
    }
  },

  'memories that make no sense open everything'() {
    const nodes = tree([0, 1, 2, 3]);
    ['', null, 'x', '7 gone', '0 n0 n3', '<b>', 'NaN NaN'].forEach(text => {
      recall(nodes, text);
      ensure(nodes.every(({ shown }) => shown), String(text));
    });
  },

  'the way to a node unfolds, and nothing else'() {
    const nodes = tree([0, 1, 2, 3, 1, 2]);
    setLevel(nodes, 1);
    unfoldTo(nodes, [nodes[3]]);
    equal([true, true, true, true, true, false], nodes.map(({ shown }) => shown), 'shown');
  },

  'numbers of what is below'() {
    equal([5, 2, 1, 0, 1, 0], tree([0, 1, 2, 3, 1, 2]).map(({ below }) => below), 'below');
  },

  'a branch covers each thing once'() {
    const nodes = tree([0, 1, 2, 2, 1]);
    nodes[1].of = 'algebra/vectors';
    nodes[2].tick = 'algebra/vectors/dot';
    nodes[3].tick = '=pca';
    nodes[4].of = 'plan';
    const covered = coverage(nodes, PAGES, ['here/box']);
    equal(['algebra/vectors/dot', 'algebra/vectors/norm', '=pca'], covered.get(nodes[1]).all, 'branch');
    equal(['algebra/vectors/dot'], covered.get(nodes[2]).own, 'leaf');
    equal(5, covered.get(nodes[0]).all.length, 'root');
  },

  'a shared tick counts in each of its places'() {
    window.syllabakeGuide = { shared: { '=pca': ['algebra/matrices/pca', 'plan/pca'] } };
    const nodes = tree([0, 1]);
    nodes[1].of = 'algebra/matrices';
    equal(['=pca'], coverage(nodes, PAGES, []).get(nodes[1]).own, 'own');
    const wish = wishes('=pca', true, ['algebra/matrices', '=pca'], () => false).map(([id]) => id);
    equal(['=pca', 'algebra/matrices'], wish, 'the groups above');
    delete window.syllabakeGuide;
  },

  'boxes of the page count where there is no data of the guide'() {
    const nodes = tree([0, 1]);
    nodes[1].of = 'here/part';
    equal(['here/part/a'], coverage(nodes, [], ['here/part/a', 'here/other']).get(nodes[1]).own, 'own');
  },

  'ticks go down and follow up'() {
    const all = PAGES[0][1].ids;
    const done = new Set(['algebra/vectors/norm']);
    const wish = (id, on) => wishes(id, on, all, other => done.has(other)).map(([other, { done: to }]) => other + '=' + to);
    equal(['algebra/vectors/dot=true', 'algebra/vectors=true'], wish('algebra/vectors/dot', true), 'whole');
    equal(['algebra/vectors/norm=false', 'algebra/vectors=false'], wish('algebra/vectors/norm', false), 'broken');
    equal(['algebra/vectors=true', 'algebra/vectors/dot=true', 'algebra/vectors/norm=true'],
      wish('algebra/vectors', true), 'down');
    equal(['=pca=true'], wish('=pca', true), 'shared');
    done.clear();
    equal(['algebra/vectors/dot=true'], wish('algebra/vectors/dot', true), 'a part');
  },

  'words are found in any case and with any accents'() {
    const nodes = tree([0, 1, 1]);
    ['Naïve Bayes', 'Decision trees', 'Bayes’ rule'].forEach((label, i) => { nodes[i].label = label; });
    const found = text => find(nodes, text).map(({ id }) => id);
    equal(['n0'], found('NAIVE bay'), 'accents');
    equal(['n0', 'n2'], found(' bayes '), 'case');
    equal([], found('bayes tree'), 'all words');
    equal([], found('  '), 'nothing');
    equal('n2', startingWith(nodes, nodes[0], 'b').id, 'start');
    equal('n0', startingWith(nodes, nodes[0], 'na').id, 'stays');
    setLevel(nodes, 0);
    equal(null, startingWith(nodes, nodes[0], 'zz'), 'none');
  },

  'a map leads to ids and to all with a beginning'() {
    equal(['algebra/vectors', 'algebra/vectors/dot', 'algebra/vectors/norm', 'plan/one', 'plan/two', '=pca'],
      leads('plan', PAGES), 'leads');
    equal(PAGES[0][1].ids, leads('algebra', PAGES), 'a pillar');
    equal([], leads('gone', PAGES), 'gone');
  },
};
