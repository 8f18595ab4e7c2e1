/** @fileoverview Export, import, the link to another device, and the syllabus as Markdown. */
import { say } from './words.js';
import { make } from './dom.js';
import { aliases, pages } from './guide.js';
import { texts } from './texts.js';
import { offerUndo } from './toast.js';
import { fold, preview } from './copies.js';
import { MOST, readExport, refused } from './transfer.js';
import { saveExport, showText } from './saving.js';
import { LONGEST, canLink, carriesProgress, fromFragment, toFragment } from './link.js';
import { toMarkdown } from './markdown.js';

/** @param {{storage: !SafeStorage, state: !State, snapshots: !Snapshots, habits: !Habits}} client */
export function takeAlong(client) {
  const { state, habits } = client;
  on('export', () => saveExport(state, habits));
  on('link', () => shareLink(state));
  on('markdown', () => copyMarkdown(state));
  const file = document.getElementById('import-file');
  on('import', () => file.click());
  file.addEventListener('change', async () => {
    if (file.files.length) offer(client, await readFile(file.files[0], state.guide));
    file.value = '';
  });
  window.addEventListener('hashchange', () => takeFragment(client));
  takeFragment(client);
}

/** A link stays in the history and in screenshots, so its progress does not stay in the address. */
async function takeFragment(client) {
  const hash = location.hash;
  if (!carriesProgress(hash)) return;
  history.replaceState(null, '', location.pathname + location.search);
  if (canLink()) offer(client, await fromFragment(hash, client.state.guide));
  else tell(say('link.old'));
}

async function readFile(file, guide) {
  if (file.size > MOST) return refused('size');
  try {
    return readExport(await file.text(), guide);
  } catch (e) {
    return refused('form');
  }
}

/** Nothing changes before the reader has seen what would. */
function offer(client, { problem, other, records }) {
  if (problem) {
    tell(say('import.' + problem, other, MOST / 1000000));
    return;
  }
  const { state } = client;
  const ids = new Set(pages().flatMap(([, page]) => page.ids));
  const known = id => ids.has(id) || state.aliases.has(id);
  const counts = preview(state.records, fold(records, aliases()), known);
  const lines = ['done', 'reopened', 'starred', 'unstarred', 'unknown'].filter(what => counts[what])
    .map(what => make('li', {}, say('preview.' + what, counts[what])));
  if (counts.newer) ask(lines, () => take(client, records));
  else tell(say('preview.none'));
}

function take({ state, snapshots }, records) {
  snapshots.take('import', state.records);
  const undo = state.merge(records);
  offerUndo(say('imported', undo.length), () => state.change(undo));
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

async function shareLink(state) {
  if (!canLink()) {
    tell(say('link.old'));
    return;
  }
  const canonical = document.querySelector('link[rel=canonical]');
  const here = location.href.split('#')[0];
  const link = (canonical && location.protocol === 'file:' ? canonical.href : here)
    + await toFragment(state.guide, state.records);
  if (link.length > LONGEST) tell(say('link.long', link.length, LONGEST));
  else showText(say('link.title'), say('link.note'), link);
}

async function copyMarkdown(state) {
  const all = await texts();
  const guide = window['syllabakeGuide'];
  const parts = pages().map(([id, page]) => ({ title: page.title, parts: all[id] || [] }));
  showText(say('markdown.title'), say('markdown.note'),
    toMarkdown(guide.title, parts, id => state.record(id)));
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
