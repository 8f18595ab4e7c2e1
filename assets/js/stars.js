/** @fileoverview The list of things to come back to, with links. */
import { make, pages, say, state } from './offered.js';
import { texts } from './texts.js';

export function showStars() {
  const list = document.getElementById('starred');
  const none = document.getElementById('starred-none');
  const show = async () => {
    const found = pages().filter(([, page]) => page.ids.some(id => state.record(id).star));
    none.hidden = found.length > 0;
    const all = found.length ? await texts() : {};
    list.replaceChildren(...found.map(([id, page]) => make('li', {},
      make('h3', {}, page.title),
      make('ul', {}, starred(all[id] || []).map(part => entry(part, page))))));
  };
  state.subscribe(changes => {
    if (changes.some(({ before, after }) => before.star !== after.star || after.star)) show();
  });
  show();
}

function starred(parts) {
  return parts.filter(part => part[0] < 0 && state.record(part[3]).star);
}

function entry([, term, rest, id, anchor], page) {
  const name = plain(term || rest).replace(/:$/, '');
  const link = make('a', { href: page.href + '#' + encodeURIComponent(anchor) }, name);
  const remove = make('button', {
    type: 'button',
    className: 'star',
    'aria-label': say('star.remove', name),
    'aria-pressed': 'true',
    onclick: () => state.change([[id, { star: false }]]),
  });
  return make('li', { className: state.done(id) ? 'done' : '' }, link, remove);
}

/** Formulas as they are written, without the dollars around them. */
function plain(text) {
  return text.replace(/\\\$|\$/g, sign => sign.length > 1 ? '$' : '');
}
