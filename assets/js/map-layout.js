/**
 * @fileoverview Gives the shown nodes of a map their heights, and draws the lines to them. Levels are columns, so nodes
 * keep their place from side to side. Subtrees stand as close as the outlines of their levels let them.
 */

/**
 * @param {!Array<!Object>} nodes in reading order, the root first
 * @param {!Array<number>} gaps between siblings, between cousins, and what main branches have besides
 */
export function arrange(nodes, gaps) {
  const fans = new Map();
  const [root] = nodes;
  for (let i = nodes.length - 1; i > 0; i--) {
    if (nodes[i].shown) fans.set(nodes[i], outline(nodes[i], fan(unfolded(nodes[i]), fans, gaps)));
  }
  [true, false].forEach(left => fan(unfolded(root).filter(node => node.left === left), fans, gaps));
  nodes.slice(1).filter(node => node.shown).forEach(node => {
    node.y = middle(node.parent) + node.offset - node.height / 2;
  });
}

/** @return {!Array<!Object>} what is below a node and shown */
export function unfolded(node) {
  return node.folded ? [] : node.children;
}

/** The height at which lines meet a node: its label stands on its line, the root has it at half its height. */
export function lineOf(node) {
  return node.parent ? node.y + node.height : middle(node);
}

/** The side of a node at which lines to those below it start. */
export function outerOf(node, left = node.left) {
  return left ? node.x : node.x + node.width;
}

/** @return {!Map<!Object, string>} the path to each shown node but the root */
export function lines(nodes) {
  const paths = new Map();
  const columns = new Map();
  const shown = nodes.filter(node => node.shown);
  shown.forEach(node => {
    const name = column(node, node.left);
    if (columns.has(name)) columns.get(name).push(node);
    else columns.set(name, [node]);
  });
  shown.forEach(from => [true, false].forEach(left => {
    const below = unfolded(from).filter(node => node.left === left);
    if (below.length) draw(from, below, columns.get(column(from, left)) || [], paths);
  }));
  return paths;
}

/** @return {{x: number, y: number, width: number, height: number}} what the shown nodes take */
export function bounds(nodes, margin) {
  const shown = nodes.filter(node => node.shown);
  const least = of => Math.min(...shown.map(of)) - margin;
  const most = of => Math.max(...shown.map(of)) + margin;
  const x = least(node => node.x);
  const y = least(node => node.y);
  return { x, y, width: most(node => node.x + node.width) - x, height: most(node => node.y + node.height) - y };
}

/**
 * Places nodes below each other, as high as they get and as low as they get; between the two they are spread evenly.
 *
 * @return {{top: !Array<number>, bottom: !Array<number>}} how far they reach at each level, from their middle
 */
function fan(nodes, outlines, gaps) {
  if (!nodes.length) return { top: [], bottom: [] };
  const shapes = nodes.map(node => outlines.get(node));
  const [siblings, cousins, branches] = gaps;
  const more = nodes[0].depth === 1 ? branches : 0;
  const gap = level => (level ? cousins : siblings) + more;
  const high = stack(shapes, gap);
  const turned = shapes.map(({ top, bottom }) => ({ top: bottom.map(y => -y), bottom: top.map(y => -y) }));
  const low = stack(turned.reverse(), gap).reverse().map(y => high[high.length - 1] - y);
  const spread = high.map((y, i) => (y + low[i]) / 2);
  const center = (spread[0] + spread[spread.length - 1]) / 2;
  const whole = { top: [], bottom: [] };
  nodes.forEach((node, i) => {
    node.offset = spread[i] - center;
    shapes[i].top.forEach((y, level) => {
      if (!(level in whole.top)) whole.top[level] = y + node.offset;
      whole.bottom[level] = shapes[i].bottom[level] + node.offset;
    });
  });
  return whole;
}

/** @return {!Array<number>} heights at which each shape just clears those before it */
function stack(shapes, gap) {
  const reached = [];
  return shapes.map(({ top, bottom }, i) => {
    const y = i ? Math.max(...top.slice(0, reached.length).map((edge, level) => reached[level] + gap(level) - edge)) : 0;
    bottom.forEach((edge, level) => { reached[level] = y + edge; });
    return y;
  });
}

function outline(node, { top, bottom }) {
  return { top: [-node.height / 2, ...top], bottom: [node.height / 2, ...bottom] };
}

function middle(node) {
  return node.y + node.height / 2;
}

function column(node, left) {
  return (left ? '-' : '') + node.depth;
}

/** A line runs straight on until it is past the labels that it would meet; that part is drawn with the first one. */
function draw(from, below, beside, paths) {
  const { left } = below[0];
  const start = lineOf(from);
  const outer = outerOf(from, left);
  const top = Math.min(start, lineOf(below[0]));
  const bottom = Math.max(start, lineOf(below[below.length - 1]));
  const met = beside.filter(node => node.parent && node.y < bottom && node.y + node.height >= top)
    .map(node => outerOf(node));
  const turn = left ? Math.min(outer, ...met) : Math.max(outer, ...met);
  below.forEach((to, i) => {
    const end = lineOf(to);
    const inner = to.x + (left ? to.width : 0);
    const bend = (turn + inner) / 2;
    const straight = i || turn === outer ? '' : 'H' + turn;
    paths.set(to, 'M' + (i ? turn : outer) + ' ' + start + straight
      + 'C' + [bend, start, bend, end, inner, end].join(' ') + 'H' + outerOf(to));
  });
}
