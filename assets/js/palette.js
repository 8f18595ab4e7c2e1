/**
 * @fileoverview The dialog of the search: a combobox with a list of options, so that the focus stays where one types.
 * It stays as it was while the page is there.
 */
import { button, make, say, state } from './offered.js';
import { rank } from './ranking.js';
import { grouped, results } from './results.js';

/** The kinds that one can choose; all pages together. */
const KINDS = ['ptmb', 's', 'i', 'q', 'n', 'c', 'f'];

/**
 * @param {!Catalog} catalog
 * @param {!Lexicon} lexicon
 * @return {function()} opens the dialog
 */
export function palette(catalog, lexicon) {
  const { kinds, titles } = catalog;
  const input = field();
  const list = make('div', { id: 'search-list', role: 'listbox', 'aria-label': say('title') });
  const status = make('p', { className: 'facts', role: 'status' });
  const empty = make('div', { className: 'search-empty' });
  const filters = [
    choice('kind', KINDS.filter(some => Array.from(some).some(kind => kinds.includes(kind)))
      .map(some => [some, say('kind.' + some)])),
    choice('where', Array.from(titles, (title, i) => [i, title]).filter(([i]) => kinds[i] === 'p')),
    choice('state', ['open', 'done', 'star'].map(name => [name, say('state.' + name)])),
  ];
  const dialog = make('dialog', { className: 'search-dialog', 'aria-label': say('title') },
    make('div', { className: 'search-head' }, input, button(say('close'), () => dialog.close(), 'plain')),
    make('div', { className: 'search-filters' }, filters.filter(({ options }) => options.length > 1)),
    status, list, empty, make('p', { className: 'search-keys' }, say('keys')));

  const search = (wide = -1) => {
    const typed = input.value.trim();
    const meanings = lexicon.meanings(typed);
    const [kind, where, standing] = filters.map(({ value }) => value);
    const found = !meanings.length ? [] : rank(catalog, meanings, typed, entry =>
      (!kind || kind.includes(kinds[entry])) && (!where || catalog.pages[entry] === Number(where))
        && (!standing || stands(catalog.tick(entry), standing)));
    const show = results(catalog, new Map(meanings.flatMap(meaning => Array.from(meaning))));
    list.replaceChildren(...grouped(catalog, found, wide).map(show));
    input.setAttribute('aria-expanded', found.length > 0);
    tell(typed, found.length, kind || where || standing);
    activate(document.getElementById('found-' + wide)?.nextElementSibling || options()[0]);
  };

  const tell = (typed, count, filtered) => {
    status.textContent = !typed ? '' : count === 1 ? say('count.one') : say('count.other', count);
    empty.hidden = count > 0;
    list.hidden = !count;
    empty.replaceChildren(make('p', {}, typed ? say('none', typed) : say('start')),
      make('p', {}, typed ? say(filtered ? 'none.filtered' : 'none.hint') : say('start.hint')),
      typed && filtered ? button(say('unfilter'), unfilter, 'plain') : '');
  };

  const unfilter = () => {
    filters.forEach(filter => { filter.value = ''; });
    input.focus();
    search();
  };

  const options = () => Array.from(list.querySelectorAll('[role=option]'));

  const activate = (option, scroll = true) => {
    options().forEach(other => other.setAttribute('aria-selected', other === option));
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    if (!option || !scroll) return;
    // The first of a page comes with the page's title.
    const [title, first] = option.parentElement.children;
    if (option === first) title.scrollIntoView({ block: 'nearest' });
    option.scrollIntoView({ block: 'nearest' });
  };

  input.oninput = () => search();
  filters.forEach(filter => { filter.onchange = () => search(); });
  input.onkeydown = event => {
    const step = { 'ArrowDown': 1, 'ArrowUp': -1 }[event.key];
    const all = options();
    const at = all.findIndex(option => option.getAttribute('aria-selected') === 'true');
    if (at < 0 || event.isComposing || !step && event.key !== 'Enter') return;
    event.preventDefault();
    if (step) activate(all[(at + step + all.length) % all.length]);
    else all[at].click();
  };
  // Links go their way; what opens elsewhere leaves the dialog as it is.
  list.onclick = event => {
    const option = event.target.closest('[role=option]');
    if (!option) return;
    if (!option.href) search(Number(option.id.replace(/\D/g, '')));
    else if (!event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
  };
  list.onmousemove = event => {
    const option = event.target.closest('[role=option]');
    if (option) activate(option, false);
  };
  // A press beside the dialog closes it, as Escape does.
  dialog.onclick = event => {
    if (event.target === dialog) dialog.close();
  };
  state.subscribe(() => {
    if (dialog.open) search();
  });
  document.body.append(dialog);

  return () => {
    dialog.showModal();
    input.focus();
    input.select();
    search();
  };
}

function stands(tick, standing) {
  const { done, star } = state.record(tick);
  return tick && { 'open': !done, done, star }[standing];
}

function field() {
  return make('input', { type: 'text', autocomplete: 'off', spellcheck: false, placeholder: say('title'),
    enterKeyHint: 'search', inputMode: 'search', dir: 'auto', role: 'combobox', 'aria-label': say('title'),
    'aria-expanded': 'false', 'aria-controls': 'search-list', 'aria-autocomplete': 'list', 'autocapitalize': 'off' });
}

function choice(name, options) {
  return make('select', { 'aria-label': say(name) }, make('option', { value: '' }, say(name + '.all')),
    options.map(([value, text]) => make('option', { value }, text)));
}
