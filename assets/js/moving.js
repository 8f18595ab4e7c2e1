/** @fileoverview Export, import, the link to another device, and the syllabus as Markdown. */
import { fold, guide, habits, make, pages, saveExport, say, showText, state } from './offered.js';
import { safely } from './safely.js';
import { texts } from './texts.js';
import { preview } from './copies.js';
import { MOST, readExport, refused } from './transfer.js';
import { LONGEST, canLink, carriesProgress, fromFragment, toFragment } from './link.js';
import { toMarkdown } from './markdown.js';

export function takeAlong() {
  on('export', () => saveExport(state, habits));
  on('link', shareLink);
  on('markdown', copyMarkdown);
  const file = document.getElementById('import-file');
  on('import', () => file.click());
  file.addEventListener('change', async () => {
    if (file.files.length) offer(await readFile(file.files[0]));
    file.value = '';
  });
  window.addEventListener('hashchange', takeFragment);
  takeFragment();
}

/** A link stays in the history and in screenshots, so its progress does not stay in the address. */
async function takeFragment() {
  const hash = location.hash;
  if (!carriesProgress(hash)) return;
  history.replaceState(null, '', location.pathname + location.search);
  if (canLink()) offer(await fromFragment(hash, guide));
  else tell(say('link.old'));
}

async function readFile(file) {
  if (file.size > MOST) return refused('size');
  try {
    return readExport(await file.text(), guide);
  } catch {
    return refused('form');
  }
}

/** Nothing changes before the reader has seen what would. */
function offer({ problem, other, records }) {
  if (problem) {
    tell(say('import.' + problem, other, MOST / 1000000));
    return;
  }
  const ids = new Set(pages().flatMap(([, page]) => page.ids));
  const known = id => ids.has(id) || state.aliases.has(id);
  const counts = preview(state.records, fold(records, state.aliases), known);
  const lines = ['done', 'reopened', 'starred', 'unstarred', 'unknown'].filter(what => counts[what])
    .map(what => make('li', {}, say('preview.' + what, counts[what])));
  if (counts.newer) ask(lines, () => safely('import', 'imported', () => state.merge(records)));
  else tell(say('preview.none'));
}

function ask(lines, merge) {
  const dialog = document.getElementById('preview');
  dialog.querySelector('ul').replaceChildren(...lines);
  dialog.querySelector('.yes').onclick = () => {
    dialog.close();
    merge();
  };
  dialog.querySelector('.no').onclick = () => dialog.close();
  if (!dialog.open) dialog.showModal();
}

async function shareLink() {
  if (!canLink()) {
    tell(say('link.old'));
    return;
  }
  const canonical = location.protocol === 'file:' && document.querySelector('link[rel=canonical]');
  const link = (canonical || location).href.split('#')[0] + await toFragment(guide, state.records);
  if (link.length > LONGEST) tell(say('link.long', link.length, LONGEST));
  else showText(say('link.title'), say('link.note'), link);
}

async function copyMarkdown() {
  const all = await texts();
  const parts = pages().map(([id, page]) => ({ title: page.title, parts: all[id] || [] }));
  showText(say('markdown.title'), say('markdown.note'),
    toMarkdown(window['syllabakeGuide'].title, parts, id => state.record(id)));
}

function tell(text) {
  document.getElementById('take-said').textContent = text;
}

/** What was said before is over when something else is begun. */
function on(id, act) {
  document.getElementById(id).addEventListener('click', () => {
    tell('');
    act();
  });
}
