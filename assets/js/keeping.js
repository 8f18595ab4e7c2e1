/** @fileoverview Where progress is kept, and whether that can be trusted. */
import { say } from './words.js';
import { button, date, make } from './dom.js';
import { saveFile } from './saving.js';

/** @param {{storage: !SafeStorage, state: !State, habits: !Habits}} client */
export function showKeeping(client) {
  const list = document.getElementById('keeping');
  const show = async () => {
    const lines = [place(client.storage), await persistence(client.storage, show), await room(), lastExport(client.habits),
      unreadable(client)];
    list.replaceChildren(...lines.filter(line => line).map(parts => make('li', {}, ...parts)));
  };
  client.storage.onTrouble(show);
  show();
}

function place(storage) {
  if (storage.trouble) return [say('storage.' + storage.trouble)];
  if (location.protocol !== 'file:') return [say('keep.site')];
  return [say(storage.place === 'hub' ? 'keep.hub' : 'keep.file')];
}

/** Only pages of the web can be promised anything. */
async function persistence({ trouble }, again) {
  const manager = navigator.storage;
  if (trouble || location.protocol === 'file:' || !manager || !manager.persisted) return null;
  try {
    if (await manager.persisted()) return [say('keep.promised')];
    const ask = button(say('keep.ask'), () => manager.persist().then(again), 'plain');
    return [say('keep.unsure') + ' ', ask];
  } catch (e) {
    return null;
  }
}

async function room() {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage ? [say('keep.room', Math.ceil(usage / 1000), Math.round(quota / 1000000))] : null;
  } catch (e) {
    return null;
  }
}

function lastExport(habits) {
  const { exported } = habits.read();
  return [exported ? say('keep.exported', date(exported)) : say('keep.never')];
}

/** What can't be read is not thrown away: it can be saved, for somebody who can. */
function unreadable({ storage, state }) {
  const keys = storage.keys(state.guide + '/lost/')
    .concat(Array.from(state.unreadable, id => state.prefix + id));
  if (!keys.length) return null;
  const save = () => saveFile(state.guide + '-unread.json',
    JSON.stringify(keys.map(key => [key, storage.get(key)]), null, 1));
  return [say('keep.unread', keys.length) + ' ', button(say('keep.unread.save'), save, 'plain')];
}
