/**
 * @fileoverview The script of hub.html, which keeps the state for pages on a disk (see shared.js). It speaks with the
 * page that it is a frame of, and with the hubs of other pages through the storage that they all have in common.
 */
import { openStorage } from './storage.js';
import { keepAside } from './lost.js';
import { decode } from './record.js';
import { entriesOf, isMessage, mergeValues } from './entries.js';

const guide = document.documentElement.dataset.guide || 'guide';
const start = guide + '/';
const storage = openStorage(window);
storage.spare = start + 'snap/';

function send(message) {
  window.parent.postMessage(Object.assign({ syllabake: guide, trouble: storage.trouble }, message), '*');
}

/** At first the hub keeps what it has of anything but records: a page may have slept for long. */
function take(entries, first) {
  entries.forEach(([key, theirs]) => {
    const mine = storage.get(key);
    const keep = first && mine !== null && !key.startsWith(start + 't/');
    if (mine !== null && key.startsWith(start + 't/') && !decode(mine)) {
      takeUnreadable(key, mine, theirs);
      return;
    }
    const value = keep ? mine : mergeValues(key.slice(start.length), mine, theirs);
    if (value === null) storage.remove(key);
    else if (value !== mine) storage.set(key, value);
  });
}

/** A value that can't be read is moved aside for one that can, as a page does. */
function takeUnreadable(key, mine, theirs) {
  const id = key.slice(start.length + 2);
  if (decode(theirs) && keepAside(storage, guide, id, mine, Date.now())) storage.set(key, theirs);
}

function answer({ kind, entries = [], withSnapshots }) {
  if (kind !== 'join' && kind !== 'put') return;
  take(entries, kind === 'join');
  send({ kind: 'put', entries: kind === 'join' ? entriesOf(storage, guide, withSnapshots === true) : [] });
}

// Over http a storage is shared anyway, and nobody else has to know what it holds.
if (location.protocol === 'file:' && window.parent !== window) {
  window.addEventListener('message', event => {
    if (event.source === window.parent && isMessage(event.data, guide)) answer(event.data);
  });
  window.addEventListener('storage', event => {
    const entries = [[event.key, event.newValue]];
    if (event.key && isMessage({ syllabake: guide, kind: 'put', entries }, guide)) send({ kind: 'put', entries });
  });
  send({ kind: 'hello', probe: storage.get(start + 'probe') });
}
