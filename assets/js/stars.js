/** @fileoverview The list of things to come back to, with links. */
import { say } from './words.js';
import { button, make } from './dom.js';
import { pages } from './guide.js';
import { texts } from './texts.js';

/** @param {!State} state */
export function showStars(state) {
  const list = document.getElementById('starred');
  const none = document.getElementById('starred-none');
  const show = async () => {
    const found = pages().filter(([, page]) => page.ids.some(id => state.record(id).star));
    none.hidden = found.length > 0;
    const all = found.length ? await texts() : {};
    list.replaceChildren(...found.map(([id, page]) => make('li', {},
      make('h3', {}, page.title),
      make('ul', {}, ...starred(all[id] || [], state).map(part => entry(part, page, state))))));
  };
  state.subscribe(changes => {
    if (changes.some(({ before, after }) => before.star !== after.star || after.star)) show();
  });
  show();
}

function starred(parts, state) {
  return parts.filter(part => part[0] < 0 && state.record(part[3]).star);
}

function entry([, term, rest, id, anchor], page, state) {
  const name = plain(term || rest).replace(/:$/, '');
  const link = make('a', { href: page.href + '#' + encodeURIComponent(anchor) }, name);
  const remove = button('', () => state.change([[id, { star: false }]]), 'star');
  remove.setAttribute('aria-label', say('star.remove', name));
  remove.setAttribute('aria-pressed', 'true');
  return make('li', { className: state.done(id) ? 'done' : '' }, link, remove);
}

/** Formulas as they are written, without the dollars around them. */
function plain(text) {
  return text.replace(/\\\$|\$/g, sign => sign.length > 1 ? '$' : '');
}
