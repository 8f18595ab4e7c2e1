/** @fileoverview Draws a map anew when something folds, and what a node has besides its label. */
import { arrange, bounds, lineOf, lines, outerOf } from './map-layout.js';

const SVG = 'http://www.w3.org/2000/svg';

/** Room around the nodes: enough for the handles. */
export const MARGIN = 20;

/** How wide a target is: 24 pixels where a map opens smallest, at 0.8. */
const TARGET = 30;

/** Milliseconds of a motion, and how many nodes may move before it is left out. */
const GLIDE = 120;
const MOST_MOVED = 150;

/** Whoever would move less than this stays: the picture's places are rounded, and those worked out here are not. */
const STILL = 0.2;

/** @return {!Element} a part of a picture */
export function draw(name, attributes, ...children) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...children);
  return element;
}

/** What is pressed, around a handle or a box; those that meet in the gap between two levels share it. */
export function target(x, y, height) {
  return draw('rect', { 'class': 'target', x, y, width: TARGET, height });
}

/** Adds the handles that fold and unfold. */
export function addHandles(svg, nodes) {
  const handles = draw('g', { 'class': 'handles', 'aria-hidden': 'true' });
  nodes.filter(node => node.parent && node.children.length).forEach(node => {
    const colors = Array.from(node.link.classList).find(name => name.startsWith('branch-')) || '';
    node.handle = draw('g', { 'class': 'handle ' + colors },
      target(node.left ? -13 : -17, -21, TARGET),
      draw('circle', { r: 4 }), draw('text', { 'text-anchor': 'middle', y: 3.5 }, node.below));
    handles.append(node.handle);
  });
  svg.append(handles);
}

/**
 * Shows the nodes as they are folded now, each at its new place.
 *
 * @param {!Element} svg
 * @param {!Array<!Object>} nodes
 * @return {function(!Object)} shows where the nodes went, while the given one stays where it is
 */
export function redraw(svg, nodes) {
  // A node that is not seen comes from nowhere.
  const before = nodes.map(({ y, link }) => (link.style.display ? NaN : y));
  const paths = place(svg, nodes, before, isWhole(nodes));
  nodes.forEach(node => put(node, paths.get(node)));
  return still => {
    const shift = still.y - before[nodes.indexOf(still)];
    const ways = nodes.map((node, i) => ({ node, from: before[i] + shift }))
      .filter(({ node, from }) => node.shown && from - node.y);
    glide(svg, ways);
  };
}

/** @return {{x: number, y: number, width: number, height: number}} the part of a picture that has nodes */
export function partOf(svg, nodes) {
  return isWhole(nodes) ? svg.viewBox.baseVal : bounds(nodes, MARGIN);
}

function isWhole(nodes) {
  return nodes.every(node => node.shown);
}

/** Works out a fold without showing it: browsers are slow at what they do for the first time. */
export function rehearse(svg, nodes) {
  const before = nodes.map(({ y }) => y);
  place(svg, nodes, before, false);
  nodes.forEach((node, i) => { node.y = before[i]; });
}

/** @return {!Map<!Object, string>} the paths to the nodes at their new places */
function place(svg, nodes, before, whole) {
  const [, siblings, cousins, branches = 10] = (svg.dataset.gaps || '38 6 12').split(' ').map(Number);
  if (whole) nodes.forEach(node => { node.y = node.home; });
  else arrange(nodes, [siblings, cousins, branches]);
  nodes.forEach((node, i) => {
    if (!whole && Math.abs(node.y - before[i]) < STILL) node.y = before[i];
  });
  return lines(nodes);
}

function put(node, path) {
  const { link, handle, shown } = node;
  show(link, shown);
  if (node.path) show(node.path, shown);
  if (shown) change(link, 'transform', 'translate(' + node.x + ' ' + node.y + ')');
  if (path) change(node.path, 'd', path);
  if (handle) putHandle(node);
}

function putHandle(node) {
  const { handle, folded, shown } = node;
  const away = (folded ? 10 : 6) * (node.left ? -1 : 1);
  show(handle, shown);
  if (!shown) return;
  change(handle, 'transform', 'translate(' + (outerOf(node) + away) + ' ' + lineOf(node) + ')');
  handle.classList.toggle('folded', folded);
  change(handle.children[1], 'r', folded ? '9' : '4');
}

function show(element, shown) {
  const display = shown ? '' : 'none';
  if (element.style.display !== display) element.style.display = display;
}

/** What stays as it is costs the browser nothing. */
export function change(element, name, value) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Moves nodes from where they were, unless somebody wants no motion. */
function glide(svg, ways) {
  if (!svg.animate || window.matchMedia('(prefers-reduced-motion: reduce)').matches || ways.length > MOST_MOVED) return;
  ways.forEach(({ node, from }) => {
    const at = y => ({ transform: 'translate(' + node.x + 'px,' + y + 'px)' });
    node.link.animate([at(from), at(node.y)], { duration: GLIDE, easing: 'ease-out' });
  });
  svg.querySelectorAll('.edges, .handles').forEach(part => part.animate([{ opacity: 0 }, { opacity: 1 }], GLIDE));
}
