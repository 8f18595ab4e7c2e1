/**
 * @fileoverview A script of its own for pages with maps: fold, zoom, walk, search, tick and save. Without it a map is a
 * picture whose nodes are links.
 */
import { readNodes } from './map-tree.js';
import { fold, recall, remembered, setLevel, unfoldTo } from './map-folds.js';
import { MARGIN, addHandles, partOf, redraw, rehearse } from './map-draw.js';
import { bounds } from './map-layout.js';
import { View } from './map-view.js';
import { listenToKeys, makeTree, sayFolds } from './map-keys.js';
import { showLeads, showMarks, tick } from './map-marks.js';
import { makeTools } from './map-tools.js';
import { guide, storage } from './offered.js';

/** A tree in a text is seen at once when it has so few nodes, and needs no tools. */
const SMALL = 15;

/** A map in the reader's hand. */
class Hand {
  constructor(figure, nodes) {
    Object.assign(this, { figure, nodes, selected: nodes[0], before: null });
    this.svg = figure.querySelector('.mindmap-svg');
    this.name = guide + '-' + document.documentElement.dataset.page;
    this.key = guide + '/map/' + document.documentElement.dataset.page + '/' + nodes[0].id;
    this.byLink = new Map(nodes.map(node => [node.link, node]));
    addHandles(this.svg, nodes);
    // Sheets show the drawing once more, and browsers copy it for them whenever it changes.
    this.sheets = figure.querySelector('.map-sheets');
    this.sheets?.remove();
    const frame = figure.querySelector('.mindmap-view');
    makeTree(this.svg, nodes, frame.getAttribute('aria-label') || '');
    ['tabindex', 'role', 'aria-label'].forEach(name => frame.removeAttribute(name));
    const { known, all } = showMarks(nodes);
    this.known = known;
    this.covered = all;
    this.view = new View(figure);
    this.tools = makeTools(this);
    const handy = !figure.matches('.in-text') || nodes.length > SMALL;
    if (handy) figure.prepend(this.tools.element);
    const kept = storage.get(this.key);
    recall(nodes, kept);
    if (handy && kept === null && this.view.narrow) this.openLevels();
    this.start();
    this.listen();
    (window.requestIdleCallback || setTimeout)(() => rehearse(this.svg, nodes));
  }

  /** On a narrow screen a map opens with the levels that fit beside each other, and is no smaller than it has to be. */
  openLevels() {
    const wide = () => bounds(this.nodes, MARGIN).width;
    [0, 3, 2, 1].some(level => {
      setLevel(this.nodes, level);
      return this.view.fits(wide());
    });
    this.view.widen(wide());
  }

  /** Shows what has folded. */
  refresh() {
    const glide = redraw(this.svg, this.nodes);
    this.view.show(partOf(this.svg, this.nodes));
    sayFolds(this.nodes);
    this.tools.refresh();
    return glide;
  }

  /** Shows the map with its root in the middle. */
  start() {
    this.refresh();
    this.view.middle(this.nodes[0]);
  }

  listen() {
    listenToKeys(this);
    this.svg.addEventListener('click', event => {
      const handle = event.target.closest('.handle');
      const box = event.target.closest('.box');
      if (!handle && !box) return;
      event.preventDefault();
      if (box) this.tick(this.nodeAt(box));
      else this.press(handle);
    });
    this.svg.addEventListener('focusin', event => {
      const node = this.nodeAt(event.target);
      if (node) this.choose(node);
    });
    document.addEventListener('fullscreenchange', () => this.setFull(document.fullscreenElement === this.figure));
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape' && this.view.full && !event.defaultPrevented) this.setFull(false);
    });
  }

  /** On paper stands the whole map, in the size that the style sheet gives it. */
  print() {
    this.before = this.before || remembered(this.nodes);
    setLevel(this.nodes, 0);
    redraw(this.svg, this.nodes);
    this.view.bare();
    if (this.sheets) this.view.frame.after(this.sheets);
    // Unless it lays them out now, Firefox prints the nodes of sheets as they were when the page was loaded.
    this.figure.getBoundingClientRect();
  }

  unprint() {
    this.sheets?.remove();
    recall(this.nodes, this.before);
    this.before = null;
    this.refresh();
  }

  nodeAt(element) {
    return this.byLink.get(element.closest('.node')) || null;
  }

  press(handle) {
    const node = this.nodes.find(other => other.handle === handle);
    this.fold(node, !node.folded);
  }

  fold(node, folded) {
    this.change(node, () => fold(this.nodes, node, folded));
    if (!this.selected.shown) this.choose(node);
  }

  /** What was pressed stands above the map, so it stays where it is by itself. */
  setLevel(level) {
    setLevel(this.nodes, level);
    if (!this.selected.shown) this.choose(this.nodes[0]);
    this.start();
    this.remember();
  }

  open(nodes) {
    this.change(this.selected, () => nodes.forEach(node => fold(this.nodes, node, false)));
  }

  change(node, act) {
    // What moves has no place that could be measured, so it moves when all is done.
    let glide = null;
    this.view.keep(node, () => {
      act();
      glide = this.refresh();
    });
    glide(node);
    this.remember();
  }

  remember() {
    storage.set(this.key, remembered(this.nodes));
  }

  tick(node) {
    if (node.tick) tick(node, this.known);
    else if (node.children.length) this.fold(node, !node.folded);
  }

  /** Makes a node the one that the tab key comes to. */
  choose(node) {
    this.selected.link.setAttribute('tabindex', '-1');
    node.link.setAttribute('tabindex', '0');
    this.selected = node;
    this.tools.refresh();
  }

  select(node) {
    this.choose(node);
    node.link.focus({ preventScroll: true });
    this.view.reveal(node);
  }

  /** Unfolds the way to a node, and shows it in the middle. */
  visit(node) {
    unfoldTo(this.nodes, [node]);
    this.refresh();
    this.mark(node);
    this.choose(node);
    node.link.focus({ preventScroll: true });
    this.view.reveal(node, 'center');
  }

  mark(node) {
    this.nodes.forEach(({ link }) => link.classList.toggle('target', link === node.link));
  }

  showFound(found, searching) {
    if (searching) this.before = this.before || remembered(this.nodes);
    this.nodes.forEach(node => node.link.classList.toggle('match', found.includes(node)));
    if (searching) unfoldTo(this.nodes, found);
    else if (this.before) recall(this.nodes, this.before);
    if (!searching) this.before = null;
    this.start();
  }

  toggleFull() {
    const full = !this.view.full;
    if (!full && document.fullscreenElement) document.exitFullscreen();
    else if (full && this.figure.requestFullscreen) this.figure.requestFullscreen().catch(() => this.setFull(true));
    else this.setFull(full);
  }

  setFull(full) {
    if (full === this.view.full) return;
    this.figure.classList.toggle('full', full);
    document.documentElement.classList.toggle('map-full', full);
    if (full) this.view.fit();
    else this.view.reset();
    this.tools.refresh();
  }
}

const hands = Array.from(document.querySelectorAll('figure.mindmap')).map(figure => [figure, readNodes(figure)]).filter(([, nodes]) => nodes.length > 1)
  .map(([figure, nodes]) => new Hand(figure, nodes));

/** The address of a node leads to it on the map, not to its entry in the list below. */
function visit() {
  let anchor = '';
  try {
    anchor = decodeURIComponent(location.hash.slice(1));
  } catch (e) {
    return;
  }
  hands.forEach(hand => {
    const node = anchor && hand.nodes.find(({ id }) => id === anchor);
    if (!node) return;
    hand.figure.querySelector('.outline').open = false;
    hand.visit(node);
  });
}

showLeads();
window.addEventListener('beforeprint', () => hands.forEach(hand => hand.print()));
window.addEventListener('afterprint', () => hands.forEach(hand => hand.unprint()));
window.addEventListener('hashchange', visit);
window.addEventListener('load', visit);
visit();
