/**
 * @fileoverview Single keys for those who read with the keyboard. They move the focus to real boxes, so everything that
 * a browser and a screen reader know of boxes holds. No key is taken while something is typed or a dialog is open, nor
 * together with Ctrl, Alt or the like, and all of them can be switched off.
 */
import { boxOf } from './ticks.js';
import { undoLast } from './toast.js';

const TYPING = 'input:not(.tick), textarea, select, [contenteditable]:not([contenteditable="false"])';

/** How far down the window an item counts as being read. */
const READING_LINE = 0.25;

/**
 * @param {!SafeStorage} storage
 * @param {string} guide the guide's id
 */
export function listenToKeys(storage, guide) {
  const list = document.getElementById('keys');
  const on = list?.querySelector('input');
  const key = guide + '/keys';
  if (on) {
    on.checked = storage.get(key) !== 'off';
    on.addEventListener('change', () => {
      storage.set(key, on.checked ? 'on' : 'off');
    });
    list.querySelector('button').addEventListener('click', () => list.close());
    document.getElementById('show-keys').addEventListener('click', () => list.showModal());
  }
  document.addEventListener('keydown', event => {
    const act = KEYS.get(event.key);
    if (!act || isModified(event) || event.defaultPrevented || event.isComposing) return;
    if (storage.get(key) === 'off' || isBusy(event.target)) return;
    event.preventDefault();
    act();
  });
}

const KEYS = new Map(Object.entries({
  'j': () => move(1),
  'k': () => move(-1),
  'x': () => focused()?.querySelector('.tick').click(),
  's': () => focused()?.querySelector('.star').click(),
  'o': () => open(focused()?.querySelector(':scope > details')),
  'u': undoLast,
  '/': () => document.getElementById('search')?.click(),
  '[': () => follow('prev'),
  ']': () => follow('next'),
  '?': () => document.getElementById('keys').showModal(),
}));

/** Some keyboards have brackets only together with AltGr, and the question mark or the slash with Shift. */
function isModified(event) {
  const sign = !/[a-z]/.test(event.key);
  if (event.metaKey || (event.shiftKey && !sign)) return true;
  return (event.ctrlKey || event.altKey) && !(sign && event.getModifierState('AltGraph'));
}

function isBusy(target) {
  return document.querySelector('dialog[open]') || target.closest?.(TYPING);
}

/** From the item with the focus, else from where one reads. */
function move(step) {
  const boxes = Array.from(document.querySelectorAll('.tick')).filter(box => box.getClientRects().length);
  const item = focused();
  const here = item ? boxes.indexOf(boxOf(item)) : -1;
  const box = here >= 0 ? boxes[here + step] : fromReading(boxes, step);
  if (!box) return;
  box.focus({ preventScroll: true });
  box.closest('.item-line').scrollIntoView({ block: 'nearest' });
}

function fromReading(boxes, step) {
  const line = window.innerHeight * READING_LINE;
  const below = boxes.findIndex(box => box.getBoundingClientRect().top >= (step > 0 ? 0 : line));
  return step > 0 ? boxes[below] : boxes[(below < 0 ? boxes.length : below) - 1];
}

/** @return {?Element} the item that the focus is in */
function focused() {
  return document.activeElement?.closest('.item, .question');
}

function open(details) {
  if (details) details.open = !details.open;
}

function follow(relation) {
  document.querySelector('.pager a[rel=' + relation + ']')?.click();
}
