/**
 * @fileoverview Progress labels: "12 of 40 done". What a label counts stands in data-scope: a section, an item's
 * descendants, the page, the ids of another page, all pages of a kind, or all ids below a prefix.
 */
import { say } from './words.js';

/** @param {!State} state */
export function showTotals(state) {
  const labels = Array.from(document.querySelectorAll('.progress[data-scope]')).map(read);
  const refresh = () => labels.forEach(label => show(label, state));
  state.subscribe(refresh);
  refresh();
}

/** What a label counts does not change while the page stands. */
function read(element) {
  return { element, ids: idsOf(element), untouched: element.textContent };
}

/** @return {!Array<string>} */
function idsOf(element) {
  const { scope, of, idsOf: page, kind } = element.dataset;
  switch (scope) {
    case 'item':
      return ticksIn(element.closest('.item, .question'), ':scope > .items .tick');
    case 'section':
      return ticksIn(of ? sectionOf(of) : element.closest('[data-section]'));
    case 'page':
      return ticksIn(document);
    case 'ids':
      return pages().filter(([id]) => id === page).flatMap(ids);
    case 'guide':
      return pages().filter(([, found]) => found.kind === kind).flatMap(ids);
    case 'prefix':
      return pages().flatMap(ids).filter(id => id.startsWith(of + '/'));
    default:
      return [];
  }
}

function ticksIn(element, selector = '.tick') {
  return element ? Array.from(element.querySelectorAll(selector), box => box.dataset.id) : [];
}

function sectionOf(id) {
  return document.querySelector('[data-section="' + CSS.escape(id) + '"]');
}

function pages() {
  const guide = window['syllabakeGuide'];
  return guide ? Object.entries(guide.pages) : [];
}

function ids([, page]) {
  return page.ids;
}

function show({ element, ids, untouched }, state) {
  const total = ids.length;
  if (!total) return;
  const done = state.count(ids);
  element.textContent = done ? wording(element, done, total) : untouched;
  element.classList.toggle('complete', done === total);
  element.style.setProperty('--done', String(done / total));
}

function wording(element, done, total) {
  const form = element.dataset.form || (done === total ? 'all' : 'some');
  return say('progress.' + form, done, total);
}
