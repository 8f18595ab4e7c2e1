/** @fileoverview Says plainly when ticks are not kept, and why, and when some of what is kept can't be read. */
import { say } from './words.js';
import { button } from './dom.js';
import { saveExport } from './saving.js';

/**
 * @param {!SafeStorage} storage
 * @param {!State} state
 * @param {!Habits} habits
 */
export function showTrouble(storage, state, habits) {
  const banner = document.getElementById('storage-banner');
  // A page without anything to tick has nothing to lose.
  if (!banner || !document.querySelector('.tick, .progress')) return;
  let shown = '';
  const show = () => {
    const text = storage.trouble ? say('storage.' + storage.trouble)
      : state.unreadable.size ? say('unreadable', state.unreadable.size) : '';
    if (text === shown) return;
    shown = text;
    banner.replaceChildren(text, ' ');
    if (storage.trouble) banner.append(button(say('save'), () => saveExport(state, habits), 'plain'));
    banner.hidden = !text;
  };
  storage.onTrouble(show);
  state.subscribe(show);
  show();
}
