/** @fileoverview How far one is, on a map: a box at what can be ticked, a ring at a branch that is begun. */
import { offerUndo, pages, say, state, tally } from './offered.js';
import { coverage, leads, wishes } from './map-progress.js';
import { draw, target } from './map-draw.js';

/** @param {!Array<!Object>} nodes */
export function showMarks(nodes) {
  const here = Array.from(document.querySelectorAll('.tick'), box => box.dataset.id);
  const covered = coverage(nodes, pages(), here);
  nodes.forEach(node => {
    const { own, all } = covered.get(node);
    if (node.tick) {
      addBox(node);
      tally.watch(own, (done, total) => check(node, done, total));
    }
    if (!all.length || (node.tick && !node.children.length)) return;
    if (node.parent) addRing(node);
    tally.watch(all, (done, total) => share(node, done, total));
  });
  return {
    known: [...pages().flatMap(([, page]) => page.ids), ...here],
    all: covered.get(nodes[0]).all,
  };
}

/** How far one is with each map of a list of maps. */
export function showLeads() {
  document.querySelectorAll('.progress[data-scope=leads]').forEach(element =>
    tally.watch(leads(element.dataset.idsOf, pages()), (done, total) => {
      element.textContent = say('map.share', done, total);
      element.style.setProperty('--done', done / total);
    }));
}

/** Ticks what a node leads to, or takes the tick back. */
export function tick(node, known) {
  const done = !state.done(node.tick);
  const undo = state.change(wishes(node.tick, done, known, id => state.done(id)));
  if (undo.length > 1) offerUndo(say(done ? 'ticked' : 'cleared', undo.length), () => state.change(undo));
}

function addBox(node) {
  const x = node.left ? node.width + 3 : -13;
  node.box = draw('g', { 'class': 'box', transform: 'translate(' + x + ' ' + (node.height / 2 - 5) + ')' },
    target(node.left ? -14 : -6, 2 - node.height / 2, node.height + 6),
    draw('rect', { 'class': 'frame', width: 10, height: 10, rx: 2 }),
    draw('path', { 'class': 'check', d: 'M2 5.2 4.3 7.5 8.2 2.5' }));
  node.link.append(node.box);
}

function addRing(node) {
  const x = node.left ? -8 : node.width + 8;
  const at = { cx: x, cy: node.height / 2, r: 4, pathLength: 1 };
  node.ring = draw('g', { 'class': 'share' }, draw('circle', at),
    draw('circle', Object.assign({ 'class': 'arc', transform: 'rotate(-90 ' + x + ' ' + at.cy + ')' }, at)));
  node.link.append(node.ring);
}

function check(node, done, total) {
  mark(node, done, total);
  node.link.setAttribute('aria-checked', done === total ? 'true' : done ? 'mixed' : 'false');
}

function share(node, done, total) {
  if (!node.tick) mark(node, done, total);
  if (node.ring) {
    node.ring.style.display = done ? '' : 'none';
    node.ring.lastChild.style.strokeDasharray = done / total + ' 1';
  }
  node.link.setAttribute('aria-label', node.label + (done ? ', ' + say('map.share', done, total) : ''));
}

function mark({ link }, done, total) {
  link.classList.toggle('is-done', done === total);
  link.classList.toggle('is-begun', done > 0 && done < total);
}
