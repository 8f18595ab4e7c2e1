/** @fileoverview A short message in a corner, with one thing to do about it. It lies over the page and moves nothing. */
import { say } from './words.js';
import { button, make } from './dom.js';

/** How long a message stays while nobody is at it. */
const STAY = 15000;

let lastUndo = null;
let hiding = 0;
let cameFrom = null;

/**
 * @param {string} text
 * @param {?string} action what the button says; null for a message alone
 * @param {function()} act
 * @param {function()} dismissed called when the reader closes the message
 */
export function toast(text, action = null, act = () => {}, dismissed = () => {}) {
  const place = document.getElementById('toast');
  if (!place) return;
  const answer = (label, done, className) => button(label, () => {
    place.replaceChildren();
    cameFrom?.focus({ preventScroll: true });
    done();
  }, className);
  place.replaceChildren(make('span', {}, text), ...(action ? [answer(action, act)] : []), answer(say('close'), dismissed, 'close'));
  stay(place);
  place.onmouseleave = place.onfocusout = () => stay(place);
  place.onmouseenter = () => clearTimeout(hiding);
  place.onfocusin = event => {
    clearTimeout(hiding);
    if (event.relatedTarget && !place.contains(event.relatedTarget)) cameFrom = event.relatedTarget;
  };
}

/** Says what was done and offers to take it back; the last such offer also stands on a key. */
export function offerUndo(text, undo) {
  lastUndo = () => {
    lastUndo = null;
    undo();
    toast(say('undone'));
  };
  toast(text, say('undo'), undoLast);
}

export function undoLast() {
  lastUndo?.();
}

function stay(place) {
  clearTimeout(hiding);
  hiding = setTimeout(() => place.replaceChildren(), STAY);
}
