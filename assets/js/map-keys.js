/**
 * @fileoverview The map as the ARIA tree pattern has it: arrows walk and fold, Home and End, typing goes to what starts
 * so. Signs that the page itself listens to are left to it at all times; x and u, which tick and undo, go on with what is
 * being typed.
 */
import { startingWith } from './map-find.js';
import { change } from './map-draw.js';
import { unfolded } from './map-layout.js';

/** How long typing goes on, in milliseconds. */
const PAUSE = 700;

/** Gives the nodes the roles of a tree. */
export function makeTree(svg, nodes, label) {
  const tree = svg.querySelector('.nodes');
  tree.setAttribute('role', 'tree');
  tree.setAttribute('aria-label', label);
  nodes.forEach(node => {
    const among = node.parent ? node.parent.children : [node];
    const roles = {
      role: 'treeitem',
      tabindex: node.parent ? -1 : 0,
      'aria-level': node.depth + 1,
      'aria-setsize': among.length,
      'aria-posinset': among.indexOf(node) + 1,
    };
    Object.entries(roles).forEach(([name, value]) => node.link.setAttribute(name, value));
    node.link.setAttribute('aria-label', node.label);
  });
}

/** Says which nodes are open. */
export function sayFolds(nodes) {
  nodes.filter(node => node.children.length)
    .forEach(node => change(node.link, 'aria-expanded', String(!node.folded)));
}

/** @param {!Object} hand the map in the reader's hand, see map.js */
export function listenToKeys(hand) {
  let typed = '';
  let last = 0;
  hand.svg.addEventListener('keydown', event => {
    const node = hand.nodeAt(event.target);
    if (!node || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.timeStamp - last > PAUSE) typed = '';
    const act = Object.hasOwn(KEYS, event.key) && !(typed && event.key.length === 1 && event.key !== '*') && KEYS[event.key];
    if (act) {
      typed = '';
      act(hand, node);
    } else if (event.key.length === 1 && !(typed ? '/[]?' : 'u/[]?').includes(event.key)) {
      typed += event.key;
      last = event.timeStamp;
      hand.select(startingWith(hand.nodes, node, typed) || node);
    } else {
      return;
    }
    event.preventDefault();
  });
}

const KEYS = {
  ArrowDown: (hand, node) => step(hand, node, 1),
  ArrowUp: (hand, node) => step(hand, node, -1),
  ArrowRight: (hand, node) => {
    if (node.folded) hand.fold(node, false);
    else if (node.children.length) hand.select(node.children[0]);
  },
  ArrowLeft: (hand, node) => {
    if (node.parent && unfolded(node).length) hand.fold(node, true);
    else if (node.parent) hand.select(node.parent);
  },
  Home: hand => hand.select(hand.nodes[0]),
  End: hand => hand.select(hand.nodes.filter(node => node.shown).pop()),
  ' ': (hand, node) => hand.tick(node),
  'x': (hand, node) => hand.tick(node),
  '*': (hand, node) => hand.open(node.parent ? node.parent.children : [node]),
  '+': hand => hand.view.step(true),
  '-': hand => hand.view.step(false),
};

function step(hand, node, by) {
  const shown = hand.nodes.filter(other => other.shown);
  const to = shown[shown.indexOf(node) + by];
  if (to) hand.select(to);
}
