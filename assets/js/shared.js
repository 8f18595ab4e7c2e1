/**
 * @fileoverview One state for all pages of a site on a disk. Some browsers give each local file a storage of its own.
 * There a hidden frame with hub.html, the same file for all pages, keeps the state, and each page's own storage
 * mirrors it for the first paint. Whether it is so shows by itself: the hub says which probe it sees, and when it is
 * the one that the page has stored, both share a storage and the frame goes away.
 */
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
  const { root, kind } = document.documentElement.dataset;
  const probe = state.guide + '/probe';
  const mine = String(Math.random());
  storage.write(probe, mine);
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'hub';
  frame.src = root + 'hub.html';
  const late = setTimeout(() => storage.stand('alone'), PATIENCE);
  const hub = new Hub(storage, state, hear, frame);
  window.addEventListener('message', event => {
    if (event.source !== frame.contentWindow || !isMessage(event.data, state.guide)) return;
    clearTimeout(late);
    if (event.data.kind === 'hello' && event.data.probe === mine) {
      storage.stand('');
      frame.remove();
    } else if (event.data.kind === 'hello') {
      hub.join(kind === 'progress');
    } else if (event.data.kind === 'put') {
      hub.take(event.data.entries || [], event.data.trouble);
    }
    storage.area.removeItem(probe);
  });
  document.body.append(frame);
}

class Hub {
  constructor(storage, state, hear, frame) {
    this.storage = storage;
    this.state = state;
    this.hear = hear;
    this.frame = frame;
    this.listening = false;
  }

  /** Everything that stands here goes to the hub, which merges it and answers with all that it has. */
  join(withSnapshots) {
    if (!this.listening) {
      this.storage.onWrite((key, value) => this.send({ kind: 'put', entries: [[key, value]] }));
    }
    this.listening = true;
    this.send({ kind: 'join', withSnapshots, entries: entriesOf(this.storage, this.state.guide, true) });
  }

  /** What is stored below does not go back to the hub. */
  take(entries, trouble) {
    const start = this.state.guide + '/';
    const records = this.state.prefix;
    entries.forEach(([key, theirs]) => {
      const value = mergeValues(key.slice(start.length), this.storage.get(key), theirs);
      if (value === null) this.storage.area.removeItem(key);
      else if (value !== this.storage.get(key)) this.storage.write(key, value);
      if (!key.startsWith(records)) this.hear(key, value);
    });
    this.state.hearAll(entries.filter(([key]) => key.startsWith(records)));
    const isNew = entries.length > 0 || this.storage.place !== 'hub';
    this.storage.place = 'hub';
    this.storage.stand(trouble ? 'alone' : '');
    if (isNew) this.storage.announce();
  }

  send(message) {
    this.frame.contentWindow.postMessage(Object.assign({ syllabake: this.state.guide }, message), '*');
  }
}
