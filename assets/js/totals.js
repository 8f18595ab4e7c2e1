/**
 * @fileoverview Progress labels: "12 of 40 done". What a label counts stands in data-scope: a section, an item's
 * descendants, the page, the ids of another page, all pages of a kind, or all ids below a prefix.
 */
import { say } from './words.js';
import { pages } from './guide.js';

/** @param {!Tally} tally */
export function showTotals(tally) {
  document.querySelectorAll('.progress[data-scope]').forEach(element => {
    const untouched = element.textContent;
    tally.watch(idsOf(element), (done, total) => show(element, untouched, done, total));
  });
}

/** @return {!Array<string>} what a label counts, which does not change while the page stands */
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
  return Array.from(element?.querySelectorAll(selector) || [], box => box.dataset.id);
}

function sectionOf(id) {
  return document.querySelector('[data-section="' + CSS.escape(id) + '"]');
}

function ids([, page]) {
  return page.ids;
}

function show(element, untouched, done, total) {
  element.textContent = done ? wording(element, done, total) : untouched;
  element.classList.toggle('complete', done === total);
  element.style.setProperty('--done', done / total);
}

function wording(element, done, total) {
  const form = element.dataset.form || (done === total ? 'all' : 'some');
  return say('progress.' + form, done, total);
}
