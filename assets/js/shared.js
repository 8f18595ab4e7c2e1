/**
 * @fileoverview One state for all pages of a site on a disk. Some browsers give each local file a storage of its own.
 * There a hidden frame with hub.html, the same file for all pages, keeps the state, and each page's own storage
 * mirrors it for the first paint. Whether it is so shows by itself: the hub says which probe it sees, and when it is
 * the one that the page has stored, both share a storage and the frame goes away.
 */
import { make } from './dom.js';
import { entriesOf, isMessage, mergeValues } from './entries.js';

/** How long the hub may take before the reader is told; it goes on being waited for. */
const PATIENCE = 4000;

/**
 * @param {!SafeStorage} storage
 * @param {!State} state
 * @param {function(string, ?string)} hear gets other keys that the hub has changed
 */
export function shareThroughHub(storage, state, hear) {
  if (location.protocol !== 'file:' || !storage.area) return;
  const { guide } = state;
  const { root, kind } = document.documentElement.dataset;
  const probe = guide + '/probe';
  const mine = String(Math.random());
  const frame = make('iframe', { hidden: true, title: 'hub', src: root + 'hub.html' });
  const late = setTimeout(() => storage.stand('alone'), PATIENCE);
  const send = message => frame.contentWindow.postMessage({ ...message, syllabake: guide }, '*');
  let joined = false;
  storage.write(probe, mine);
  window.addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow || !isMessage(data, guide)) return;
    clearTimeout(late);
    if (data.kind === 'put') {
      take(storage, state, hear, data);
    } else if (data.kind === 'hello' && data.probe === mine) {
      storage.stand('');
      frame.remove();
    } else if (data.kind === 'hello') {
      if (!joined) storage.onWrite((key, value) => send({ kind: 'put', entries: [[key, value]] }));
      joined = true;
      // Everything that stands here goes to the hub, which merges it and answers with all that it has.
      send({ kind: 'join', withSnapshots: kind === 'progress', entries: entriesOf(storage, guide, true) });
    }
    storage.area.removeItem(probe);
  });
  document.body.append(frame);
}

/** What is stored here does not go back to the hub. */
function take(storage, state, hear, { entries = [], trouble }) {
  const isRecord = ([key]) => key.startsWith(state.prefix);
  entries.forEach(entry => {
    const [key, theirs] = entry;
    const mine = storage.get(key);
    const value = mergeValues(isRecord(entry), mine, theirs);
    if (value === null) storage.area.removeItem(key);
    else if (value !== mine) storage.write(key, value);
    if (!isRecord(entry)) hear(key, value);
  });
  state.hearAll(entries.filter(isRecord));
  const isNew = entries.length > 0 || storage.place !== 'hub';
  storage.place = 'hub';
  storage.stand(trouble ? 'alone' : '');
  if (isNew) storage.announce();
}
