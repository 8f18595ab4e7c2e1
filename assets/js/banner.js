/** @fileoverview Says plainly when ticks are not kept, and why. */
import { say } from './words.js';

/** @param {!SafeStorage} storage */
export function showTrouble(storage) {
  const banner = document.getElementById('storage-banner');
  // A page without anything to tick has nothing to lose.
  if (!banner || !document.querySelector('.tick, .progress')) return;
  const show = trouble => {
    banner.textContent = trouble ? say('storage.' + trouble) : '';
    banner.hidden = !trouble;
  };
  storage.onTrouble(show);
  show(storage.trouble);
}
