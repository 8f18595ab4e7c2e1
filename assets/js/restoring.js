/** @fileoverview The list of snapshots; restoring one takes one of what was. */
import { button, date, make, say, snapshots, state, storage } from './offered.js';
import { safely } from './safely.js';
import { wayBack } from './copies.js';

export function showSnapshots() {
  const list = document.getElementById('snapshots');
  const none = document.getElementById('snapshots-none');
  const show = () => {
    const found = snapshots.list();
    none.hidden = found.length > 0;
    list.replaceChildren(...found.map(entry));
  };
  const hear = key => {
    if (key?.startsWith(snapshots.prefix)) show();
  };
  storage.onWrite(hear);
  storage.onTrouble(show);
  window.addEventListener('storage', event => hear(event.key));
  show();
}

function entry({ time, why, records }) {
  const when = date(time, { dateStyle: 'medium', timeStyle: 'short' });
  const done = Array.from(records.values()).filter(record => record.done).length;
  const wishes = () => wayBack(state.records, records);
  const act = button(say('restore'), () => safely('restore', 'restored', () => state.change(wishes())), 'plain');
  act.setAttribute('aria-label', say('restore.of', when));
  return make('li', {}, make('span', {}, when, make('span', { className: 'facts' }, ' ' + say('snapshot.' + why))),
    make('span', { className: 'facts' }, say('snapshot.done', done)), act);
}
