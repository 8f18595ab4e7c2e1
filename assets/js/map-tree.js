/**
 * @fileoverview A map as it stands on the page: each node of the picture joined with its entry of the outline, which
 * says what is below what and what can be ticked.
 */

/**
 * @param {!Element} figure
 * @return {!Array<!Object>} the nodes in reading order, the root first; none where picture and outline differ
 */
export function readNodes(figure) {
  const links = Array.from(figure.querySelectorAll('.map-crop .node'));
  const paths = Array.from(figure.querySelectorAll('.map-crop .edges > path'));
  const entries = Array.from(figure.querySelectorAll('.outline-list li'));
  if (!links.length || links.length !== entries.length || paths.length !== links.length - 1) return [];
  const byEntry = new Map();
  const nodes = links.map((link, i) => {
    const entry = entries[i];
    const parent = byEntry.get(entry.parentElement.closest('li')) || null;
    const node = Object.assign(box(link), {
      link,
      path: paths[i - 1] || null,
      id: entry.id,
      tick: entry.dataset.tick || '',
      of: entry.dataset.of || '',
      label: (link.getAttribute('aria-label') || link.textContent).trim(),
    });
    byEntry.set(entry, node);
    return place(node, parent);
  });
  count(nodes);
  entries.forEach(entry => entry.removeAttribute('id'));
  // Sheets of paper refer to nodes by the names that they have without a script, which end in their numbers.
  figure.querySelectorAll('use').forEach(({ href }) => { href.baseVal = '#' + nodes[href.baseVal.split('-')[2]].id; });
  nodes.forEach(({ link, id }) => { link.id = id; });
  return nodes;
}

/** Where a node stands in the tree, with nothing folded. */
export function place(node, parent) {
  if (parent) parent.children.push(node);
  return Object.assign(node, {
    parent,
    depth: parent ? parent.depth + 1 : 0,
    children: [],
    below: 0,
    folded: false,
    shown: true,
  });
}

/** How many nodes are below each. */
export function count(nodes) {
  nodes.slice(1).reverse().forEach(({ parent, below }) => { parent.below += below + 1; });
}

/** @return {!Array<!Object>} what a node is in, from the inside to the outside */
export function above(node) {
  const found = [];
  for (let up = node.parent; up; up = up.parent) found.push(up);
  return found;
}

function box(link) {
  const [x, y] = link.getAttribute('transform').match(/-?[\d.]+/g).map(Number);
  const rect = link.querySelector('rect');
  const [width, height] = ['width', 'height'].map(name => Number(rect.getAttribute(name)));
  return { x, y, width, height, home: y, left: link.classList.contains('left') };
}
