/**
 * @fileoverview Which nodes of a map are folded. What is remembered is a level, and the ids of nodes that differ from
 * it: "2 some/node another/node"; 0 is the level with everything open.
 */
import { above } from './map-tree.js';

/** Folds whatever is as deep as the level; all is open at level 0. The root is never folded. */
export function setLevel(nodes, level) {
  nodes.forEach(node => { node.folded = isFoldedAt(node, level); });
  show(nodes);
}

/** Opens or folds a node. */
export function fold(nodes, node, folded) {
  node.folded = folded && Boolean(node.parent && node.children.length);
  show(nodes);
}

/** Opens what nodes are in. */
export function unfoldTo(nodes, wanted) {
  wanted.forEach(node => above(node).forEach(up => { up.folded = false; }));
  show(nodes);
}

/** @return {number} the level that the map is at; −1 when it is at none */
export function levelOf(nodes) {
  return [0, 1, 2, 3, -1].find(level => level < 0 || !differing(nodes, level).length);
}

/** @return {string} what is remembered */
export function remembered(nodes) {
  const [best] = [0, 1, 2, 3].map(level => [level, ...differing(nodes, level)]).sort((a, b) => a.length - b.length);
  return best.join(' ');
}

/** Takes up what was remembered; nodes that are gone by now do not matter. */
export function recall(nodes, text) {
  const [level, ...ids] = (text || '0').split(' ');
  setLevel(nodes, Number(level) || 0);
  nodes.filter(node => ids.includes(node.id)).forEach(node => {
    node.folded = !node.folded && Boolean(node.parent && node.children.length);
  });
  show(nodes);
}

function differing(nodes, level) {
  return nodes.filter(node => node.folded !== isFoldedAt(node, level)).map(node => node.id);
}

function isFoldedAt(node, level) {
  return level > 0 && node.depth >= level && node.children.length > 0;
}

function show(nodes) {
  nodes.forEach(node => { node.shown = !node.parent || (node.parent.shown && !node.parent.folded); });
}
