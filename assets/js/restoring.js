/** @fileoverview The list of snapshots; restoring one takes one of what was. */
import { say } from './words.js';
import { button, date, make } from './dom.js';
import { offerUndo } from './toast.js';
import { wayBack } from './copies.js';

/** @param {{storage: !SafeStorage, state: !State, snapshots: !Snapshots}} client */
export function showSnapshots({ storage, state, snapshots }) {
  const list = document.getElementById('snapshots');
  const none = document.getElementById('snapshots-none');
  const restore = snapshot => {
    const wishes = wayBack(state.records, snapshot.records);
    snapshots.take('restore', state.records);
    const undo = state.change(wishes);
    offerUndo(say('restored', undo.length), () => state.change(undo));
  };
  const show = () => {
    const found = snapshots.list();
    none.hidden = found.length > 0;
    list.replaceChildren(...found.map(snapshot => entry(snapshot, () => restore(snapshot))));
  };
  storage.onWrite(key => {
    if (key.startsWith(snapshots.prefix)) show();
  });
  storage.onTrouble(show);
  window.addEventListener('storage', event => {
    if (event.key && event.key.startsWith(snapshots.prefix)) show();
  });
  show();
}

function entry({ time, why, records }, restore) {
  const when = date(time, { dateStyle: 'medium', timeStyle: 'short' });
  const done = Array.from(records.values()).filter(record => record.done).length;
  const act = button(say('restore'), restore, 'plain');
  act.setAttribute('aria-label', say('restore.of', when));
  return make('li', {}, make('span', {}, when, make('span', { className: 'facts' }, ' ' + say('snapshot.' + why))),
    make('span', { className: 'facts' }, say('snapshot.done', done)), act);
}
