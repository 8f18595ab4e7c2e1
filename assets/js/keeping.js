/** @fileoverview Where progress is kept, and whether that can be trusted. */
import { button, date, guide, habits, make, saveFile, say, state, storage } from './offered.js';

export function showKeeping() {
  const list = document.getElementById('keeping');
  const show = async () => {
    const lines = [place(), await persistence(show), await room(), lastExport(), unreadable()];
    list.replaceChildren(...lines.filter(line => line).map(parts => make('li', {}, parts)));
  };
  storage.onTrouble(show);
  show();
}

function place() {
  if (storage.trouble) return [say('storage.' + storage.trouble)];
  if (location.protocol !== 'file:') return [say('keep.site')];
  return [say(storage.place === 'hub' ? 'keep.hub' : 'keep.file')];
}

/** Only pages of the web can be promised anything. */
async function persistence(again) {
  const manager = navigator.storage;
  if (storage.trouble || location.protocol === 'file:' || !manager?.persisted) return null;
  try {
    if (await manager.persisted()) return [say('keep.promised')];
    const ask = button(say('keep.ask'), () => manager.persist().then(again), 'plain');
    return [say('keep.unsure') + ' ', ask];
  } catch {
    return null;
  }
}

async function room() {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage ? [say('keep.room', Math.ceil(usage / 1000), Math.round(quota / 1000000))] : null;
  } catch {
    return null;
  }
}

function lastExport() {
  const { exported } = habits.read();
  return [exported ? say('keep.exported', date(exported)) : say('keep.never')];
}

/** What can't be read is not thrown away: it can be saved, for somebody who can. */
function unreadable() {
  const keys = storage.keys(guide + '/lost/')
    .concat(Array.from(state.unreadable, id => state.prefix + id));
  if (!keys.length) return null;
  const save = () => saveFile(guide + '-unread.json',
    JSON.stringify(keys.map(key => [key, storage.get(key)]), null, 1));
  return [say('keep.unread', keys.length) + ' ', button(say('keep.unread.save'), save, 'plain')];
}
