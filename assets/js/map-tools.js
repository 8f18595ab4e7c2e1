/** @fileoverview The tools above a map. */
import { button, loadScript, make, say, tally, toast } from './offered.js';
import { find } from './map-find.js';
import { levelOf } from './map-folds.js';

/**
 * @param {!Object} hand the map in the reader's hand, see map.js
 * @return {{element: !Element, refresh: function()}} the tools, and what brings them up to date
 */
export function makeTools(hand) {
  const levels = levelButtons(hand);
  const link = make('a', { className: 'map-link' }, say('map.link'));
  const full = button(say('map.full'), () => hand.toggleFull());
  const done = make('span', { className: 'progress' });
  if (hand.covered.length) {
    tally.watch(hand.covered, (some, total) => { done.textContent = say('progress.some', some, total); });
  }
  const element = make('div', { className: 'map-tools' },
    ...(levels.length > 1 ? [group(say('map.levels'), ...levels)] : []),
    group(say('map.zoom'), sign('−', say('map.wider'), () => hand.view.step(false)),
      sign('+', say('map.closer'), () => hand.view.step(true))),
    make('span', {}, button(say('map.fit'), () => hand.view.fit()), full), ...(canSave() ? [saver(hand)] : []),
    finder(hand), done, link);
  return {
    element,
    refresh() {
      const level = levelOf(hand.nodes);
      levels.forEach(made => made.setAttribute('aria-pressed', String(Number(made.value) === level)));
      full.textContent = say(hand.view.full ? 'map.full.end' : 'map.full');
      const { id, label } = hand.selected;
      link.href = '#' + encodeURIComponent(id);
      link.setAttribute('aria-label', say('map.link.to', label));
    },
  };
}

/** A button whose text is shorter than what it is called. */
function sign(text, label, act) {
  const made = button(text, act);
  made.setAttribute('aria-label', label);
  made.title = label;
  return made;
}

function group(label, ...children) {
  const made = make('span', {}, ...children);
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', label);
  return made;
}

/** As many levels as the map has, and all. */
function levelButtons(hand) {
  const deepest = Math.max(...hand.nodes.map(node => node.depth));
  return [1, 2, 3].filter(level => level < deepest).concat(0).map(level => {
    const made = sign(level ? String(level) : say('map.all'), say(level ? 'map.level' : 'map.level.all', level),
      () => hand.setLevel(level));
    made.value = level;
    return made;
  });
}

/** The search: what is found is marked and unfolded, Enter walks through it, and without words all folds as it was. */
function finder(hand) {
  const field = make('input', { type: 'search', placeholder: say('map.find') });
  field.setAttribute('aria-label', say('map.find'));
  const status = make('span', { className: 'found' });
  status.setAttribute('role', 'status');
  let found = [];
  let at = -1;
  const walk = by => {
    if (!found.length) return;
    at = (at + by + found.length) % found.length;
    hand.mark(found[at]);
    hand.view.reveal(found[at], 'center');
    status.textContent = say('map.found', at + 1, found.length);
  };
  field.addEventListener('input', () => {
    found = find(hand.nodes, field.value);
    at = -1;
    hand.showFound(found, Boolean(field.value.trim()));
    status.textContent = !field.value.trim() ? '' : found.length ? say('map.found.all', found.length) : say('map.none');
  });
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter') walk(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape' && field.value) {
      event.preventDefault();
      field.value = '';
      field.dispatchEvent(new Event('input'));
    }
  });
  return make('span', { className: 'find' }, field, status);
}

/** A page in a sandbox may not save files, and is not told so. */
function canSave() {
  return window.origin !== 'null' || location.protocol === 'file:';
}

function saver({ svg, name, view }) {
  const save = async kind => {
    try {
      if (!window['syllabakeMapSave']) await loadScript('map-save.js');
      await window['syllabakeMapSave'][kind](svg, view.part, name);
    } catch (e) {
      toast(say('map.save.failed'));
    }
  };
  return group(say('map.save'), sign('SVG', say('map.save.svg'), () => save('svg')),
    sign('PNG', say('map.save.png'), () => save('png')));
}
