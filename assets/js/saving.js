/** @fileoverview Ways out of the page: a file, or a text to copy. */
import { say } from './words.js';
import { exportText } from './exporting.js';
import { button, make } from './dom.js';

/**
 * Saves all that is known, also what could not be stored.
 *
 * @param {!State} state
 * @param {!Habits} habits
 */
export function saveExport(state, habits) {
  const title = window['syllabakeGuide']?.title || document.querySelector('.guide').textContent;
  const now = Date.now();
  const day = new Date(now).toISOString().slice(0, 10);
  saveFile(state.guide + '-progress-' + day + '.json', exportText(state.guide, title, state.records, now));
  habits.noteExport();
}

/** @param {string} name @param {string} text JSON */
export function saveFile(name, text) {
  // A page in a sandbox may not save files, and is not told so.
  if (window.origin === 'null' && location.protocol !== 'file:') {
    showText(name, say('save.copy'), text);
    return;
  }
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  make('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60000);
}

/** Shows a text to be copied in a dialog, and copies it where the browser lets it. */
export function showText(title, note, text) {
  const area = make('textarea', { readOnly: true, rows: 8, value: text, 'aria-label': title });
  const said = make('p', { role: 'status' }, note);
  const dialog = make('dialog', { className: 'sheet', 'aria-label': title }, make('h2', {}, title), said, area,
    button(say('close'), () => dialog.close()));
  dialog.onclose = () => dialog.remove();
  document.body.append(dialog);
  dialog.showModal();
  area.select();
  copy(text).then(copied => {
    if (copied) said.textContent = say('save.copied') + ' ' + note;
  });
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
