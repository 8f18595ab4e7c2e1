/**
 * @fileoverview Serves hub.html, which keeps the state for pages on a disk (see shared.js). It speaks with the page that
 * it is a frame of, and with the hubs of other pages through the storage that they all have in common.
 */
import { keepAside } from './lost.js';
import { decode } from './record.js';
import { entriesOf, isMessage, mergeValues } from './entries.js';

/**
 * @param {!SafeStorage} storage
 * @param {string} guide the guide's id
 */
export function serve(storage, guide) {
  // Over http a storage is shared anyway, and nobody else has to know what it holds.
  if (location.protocol !== 'file:' || window.parent === window) return;
  storage.spare = guide + '/snap/';
  const send = message =>
    window.parent.postMessage({ ...message, syllabake: guide, trouble: storage.trouble }, '*');
  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent || !isMessage(data, guide)) return;
    const first = data.kind === 'join';
    if (!first && data.kind !== 'put') return;
    (data.entries || []).forEach(([key, theirs]) => take(storage, guide, key, theirs, first));
    send({ kind: 'put', entries: first ? entriesOf(storage, guide, data.withSnapshots === true) : [] });
  });
  window.addEventListener('storage', ({ key, newValue }) => {
    const message = { syllabake: guide, kind: 'put', entries: [[key, newValue]] };
    if (isMessage(message, guide)) send(message);
  });
  send({ kind: 'hello', probe: storage.get(guide + '/probe') });
}

/** At first the hub keeps what it has of anything but records: a page may have slept for long. */
function take(storage, guide, key, theirs, first) {
  const mine = storage.get(key);
  const records = guide + '/t/';
  const isRecord = key.startsWith(records);
  if (isRecord && mine !== null && !decode(mine)) {
    // A value that can't be read is moved aside for one that can, as a page does.
    if (decode(theirs) && keepAside(storage, guide, key.slice(records.length), mine, Date.now())) storage.set(key, theirs);
  } else if (!first || isRecord || mine === null) {
    const value = mergeValues(isRecord, mine, theirs);
    if (value === null) storage.remove(key);
    else if (value !== mine) storage.set(key, value);
  }
}
