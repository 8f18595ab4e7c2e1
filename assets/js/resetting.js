/** @fileoverview Starting over with the guide, a page or a section: what was done is open again, with undo. */
import { make, pages, state } from './offered.js';
import { safely } from './safely.js';
import { sectionsOf, texts } from './texts.js';

export function startOver() {
  const page = document.getElementById('reset-page');
  const section = document.getElementById('reset-section');
  const tickable = pages().filter(([, found]) => found.ids.length);
  let sections = [];
  page.append(...tickable.map(([id, found]) => make('option', { value: id }, found.title)));
  page.addEventListener('change', async () => {
    const parts = page.value ? (await texts())[page.value] : null;
    sections = sectionsOf(parts || []);
    section.replaceChildren(section.options[0], ...sections.map(({ level, title }, i) =>
      make('option', { value: i }, '\u2003'.repeat(level - 1) + title)));
    section.value = '';
    section.disabled = !sections.length;
  });
  document.getElementById('reset').addEventListener('click', () => {
    const chosen = sections[section.value || -1];
    const ids = chosen ? chosen.ids
      : tickable.filter(([id]) => !page.value || id === page.value).flatMap(([, found]) => found.ids);
    safely('reset', 'reset', () => state.change(Array.from(new Set(ids), id => [id, { done: false }])));
  });
}
