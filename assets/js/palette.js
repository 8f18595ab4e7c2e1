/**
 * @fileoverview The dialog of the search: a combobox with a list of options, so that the focus stays where one types.
 * It stays as it was while the page is there.
 */
import { button, make, say } from './offered.js';
import { rank } from './ranking.js';
import { Results, grouped } from './results.js';

/** The kinds that one can choose; all pages together. */
const KINDS = ['ptmb', 's', 'i', 'q', 'n', 'c', 'f'];

export class Palette {
  /**
   * @param {!Catalog} catalog
   * @param {!Lexicon} lexicon
   * @param {!State} state
   */
  constructor(catalog, lexicon, state) {
    this.catalog = catalog;
    this.lexicon = lexicon;
    this.state = state;
    this.wide = -1;
    this.input = field();
    this.list = make('div', { id: 'search-list' });
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', say('title'));
    this.status = make('p', { className: 'facts' });
    this.status.setAttribute('role', 'status');
    this.empty = make('div', { className: 'search-empty' });
    this.kind = choice('kind', KINDS.filter(kinds => Array.from(kinds).some(kind => catalog.kinds.includes(kind)))
      .map(kinds => [kinds, say('kind.' + kinds)]));
    this.where = choice('where', Array.from(catalog.titles, (title, i) => [String(i), title])
      .filter(([i]) => catalog.kinds[i] === 'p'));
    this.standing = choice('state', ['open', 'done', 'star'].map(name => [name, say('state.' + name)]));
    this.filters = [this.kind, this.where, this.standing];
    this.dialog = this.build();
    this.listen();
  }

  build() {
    const dialog = make('dialog', { className: 'search-dialog' },
      make('div', { className: 'search-head' }, this.input, button(say('close'), () => this.dialog.close(), 'plain')),
      make('div', { className: 'search-filters' }, ...this.filters.filter(({ options }) => options.length > 1)),
      this.status, this.list, this.empty,
      make('p', { className: 'search-keys' }, say('keys')));
    dialog.setAttribute('aria-label', say('title'));
    document.body.append(dialog);
    return dialog;
  }

  listen() {
    this.input.addEventListener('input', () => this.search());
    this.input.addEventListener('keydown', event => this.key(event));
    this.filters.forEach(filter => filter.addEventListener('change', () => this.search()));
    this.list.addEventListener('click', event => this.chosen(event));
    this.list.addEventListener('mousemove', event => {
      const option = event.target.closest('[role=option]');
      if (option) this.activate(option, false);
    });
    // A press beside the dialog closes it, as Escape does.
    this.dialog.addEventListener('click', event => {
      if (event.target === this.dialog) this.dialog.close();
    });
    this.state.subscribe(() => {
      if (this.dialog.open) this.search();
    });
  }

  open() {
    this.dialog.showModal();
    this.input.focus();
    this.input.select();
    this.search();
  }

  search(wide = -1) {
    const typed = this.input.value.trim();
    const meanings = this.lexicon.meanings(typed);
    const found = meanings.length ? rank(this.catalog, meanings, typed, entry => this.isWanted(entry)) : [];
    const results = new Results(this.catalog, this.state, new Map(meanings.flatMap(meaning => Array.from(meaning))));
    this.list.replaceChildren(...grouped(this.catalog, found, wide).map(group => results.group(group)));
    this.input.setAttribute('aria-expanded', String(found.length > 0));
    this.tell(typed, found.length);
    const page = wide < 0 ? null : document.getElementById('found-' + wide);
    this.activate(page ? page.nextElementSibling : this.options()[0]);
  }

  isWanted(entry) {
    const { catalog } = this;
    if (this.kind.value && !this.kind.value.includes(catalog.kinds[entry])) return false;
    if (this.where.value && catalog.pages[entry] !== Number(this.where.value)) return false;
    return !this.standing.value || this.stands(catalog.tick(entry));
  }

  stands(tick) {
    if (!tick) return false;
    const { done, star } = this.state.record(tick);
    return { 'open': !done, 'done': done, 'star': star }[this.standing.value];
  }

  tell(typed, count) {
    this.status.textContent = !typed ? '' : count === 1 ? say('count.one') : say('count.other', count);
    const filtered = this.filters.some(filter => filter.value);
    this.empty.hidden = count > 0;
    this.list.hidden = !count;
    if (count) return;
    this.empty.replaceChildren(make('p', {}, typed ? say('none', typed) : say('start')),
      make('p', {}, typed ? say(filtered ? 'none.filtered' : 'none.hint') : say('start.hint')),
      ...(typed && filtered ? [button(say('unfilter'), () => this.unfilter(), 'plain')] : []));
  }

  unfilter() {
    this.filters.forEach(filter => { filter.value = ''; });
    this.input.focus();
    this.search();
  }

  options() {
    return Array.from(this.list.querySelectorAll('[role=option]'));
  }

  activate(option, scroll = true) {
    this.options().forEach(other => other.setAttribute('aria-selected', String(other === option)));
    if (!option) {
      this.input.removeAttribute('aria-activedescendant');
      return;
    }
    this.input.setAttribute('aria-activedescendant', option.id);
    if (!scroll) return;
    // The first of a page comes with the page's title.
    const [title, first] = option.parentElement.children;
    if (option === first) title.scrollIntoView({ block: 'nearest' });
    option.scrollIntoView({ block: 'nearest' });
  }

  key(event) {
    const step = { 'ArrowDown': 1, 'ArrowUp': -1 }[event.key];
    const options = this.options();
    const at = options.findIndex(option => option.getAttribute('aria-selected') === 'true');
    if (event.isComposing) return;
    if (step && options.length) {
      event.preventDefault();
      this.activate(options[(at + step + options.length) % options.length]);
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      options[at].click();
    }
  }

  /** Links go their way; what opens elsewhere leaves the dialog as it is. */
  chosen(event) {
    const option = event.target.closest('[role=option]');
    if (!option) return;
    if (!option.href) this.search(Number(option.id.replace(/\D/g, '')));
    else if (!event.ctrlKey && !event.metaKey && !event.shiftKey) this.dialog.close();
  }
}

function field() {
  const input = make('input', { type: 'text', autocomplete: 'off', spellcheck: false, placeholder: say('title'),
    enterKeyHint: 'search', inputMode: 'search', dir: 'auto' });
  const attributes = { 'role': 'combobox', 'aria-label': say('title'), 'aria-expanded': 'false',
    'aria-controls': 'search-list', 'aria-autocomplete': 'list', 'autocapitalize': 'off' };
  Object.entries(attributes).forEach(([name, value]) => input.setAttribute(name, value));
  return input;
}

function choice(name, options) {
  const select = make('select', {}, make('option', { value: '' }, say(name + '.all')),
    ...options.map(([value, text]) => make('option', { value }, text)));
  select.setAttribute('aria-label', say(name));
  return select;
}
