/**
 * @fileoverview Boxes and stars show the state, and change it. The box of an item with others below it stands for all
 * of them: ticked when all are done, partial when some are, and it ticks and clears all of them. So a tick below that
 * is the last one ticks the items above, and one that is taken back clears them.
 */
import { add } from './lists.js';
import { say } from './words.js';
import { offerUndo } from './toast.js';

const STAR = '.item-line > .star';

/**
 * @param {!State} state
 * @param {!Tally} tally
 */
export function showTicks(state, tally) {
  const boxes = byId(document.querySelectorAll('.tick'));
  const stars = byId(document.querySelectorAll(STAR), star => boxOf(star));
  const show = id => {
    boxes.get(id)?.filter(box => !isGroup(box)).forEach(box => { box.checked = state.done(id); });
    stars.get(id)?.forEach(star => star.setAttribute('aria-pressed', state.record(id).star));
  };
  const groups = Array.from(document.querySelectorAll('.item > .items'), list => list.parentElement);
  const showAll = () => boxes.forEach((found, id) => show(id));
  showAll();
  groups.forEach(group => tally.watch(idsIn(group), (done, total) => showGroup(group, done, total)));
  state.subscribe(changes => changes.forEach(({ id }) => show(id)));
  // On a reload, browsers bring back the boxes as they stood, after this script; only the state is right.
  window.addEventListener('pageshow', () => {
    showAll();
    groups.forEach(group => countGroup(group, state));
  });
  document.addEventListener('change', event => {
    if (event.target.matches('.tick')) tick(state, boxes, event.target);
  });
  document.addEventListener('click', event => {
    const star = event.target.closest(STAR);
    if (star) state.change([[boxOf(star).dataset.id, { star: star.getAttribute('aria-pressed') !== 'true' }]]);
  });
}

/** @return {!Element} the box of the item that an element belongs to */
export function boxOf(element) {
  return itemOf(element).querySelector('.tick');
}

/** A box, and those of all that hangs on it: what is below, and the groups above that are whole or broken by it. */
function tick(state, boxes, box) {
  const done = box.checked;
  const below = isGroup(box) ? idsIn(itemOf(box)) : [box.dataset.id];
  const wishes = new Map(below.map(id => [id, { done }]));
  const places = below.flatMap(id => boxes.get(id)).concat(box);
  places.forEach(place => groupsAbove(place).forEach(group => {
    const [own, ...others] = idsIn(group);
    const whole = done && others.every(id => wishes.has(id) || state.done(id));
    if (whole || !done) wishes.set(own, { done });
  }));
  const undo = state.change(Array.from(wishes));
  // A click has changed what the box shows, even where nothing has changed in the state.
  if (isGroup(box)) countGroup(itemOf(box), state);
  const changed = undo.filter(([id]) => id !== box.dataset.id && below.includes(id)).length;
  if (changed) offerUndo(say(done ? 'ticked' : 'cleared', undo.length), () => state.change(undo));
}

function countGroup(group, state) {
  const ids = idsIn(group);
  showGroup(group, state.count(ids), ids.length);
}

function showGroup(group, done, total) {
  const box = group.querySelector('.tick');
  box.checked = done === total;
  box.indeterminate = done > 0 && done < total;
}

/** @return {!Array<!Element>} the items above that of a box, from the inside to the outside */
function groupsAbove(box) {
  const above = [];
  for (let group = parentOf(itemOf(box)); group; group = parentOf(group)) above.push(group);
  return above;
}

function itemOf(element) {
  return element.closest('.item, .question');
}

function parentOf(item) {
  return item.parentElement.closest('.item');
}

function isGroup(box) {
  return itemOf(box).querySelector(':scope > .items');
}

/** @return {!Array<string>} the ids of an item and of all below it, its own first */
function idsIn(item) {
  return Array.from(item.querySelectorAll('.tick'), box => box.dataset.id);
}

/** The same thing may stand at several places of a page. */
function byId(elements, box = element => element) {
  const found = new Map();
  elements.forEach(element => add(found, box(element).dataset.id, element));
  return found;
}
