/**
 * @fileoverview A script of its own, loaded when somebody first points at a mention: shows what a link to a concept
 * leads to, before it is followed, on hover and on focus. The preview stays while the pointer is on it, and Escape
 * closes it (WCAG 1.4.13).
 */
import { make } from './offered.js';

/** How long a pointer rests on a link before the preview opens, and away from it before it closes, in milliseconds. */
const REST = 250;

const box = make('div', { className: 'preview', id: 'preview', role: 'tooltip' });
let shown = null;
let timer = 0;

/** @param {!Element} first the link that somebody pointed at to begin with */
window['syllabakePreviews'] = first => {
  document.addEventListener('pointerover', event => {
    if (event.pointerType !== 'touch') point(event.target);
  });
  document.addEventListener('focusin', event => open(linkAt(event.target)));
  document.addEventListener('focusout', close);
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') close();
  });
  if (first.matches(':hover, :focus')) open(first);
};

function linkAt(target) {
  return target instanceof Element ? target.closest('a.mention') : null;
}

/** The pointer is on something: a link, the preview, or neither. */
function point(target) {
  const link = linkAt(target);
  clearTimeout(timer);
  if (link && link !== shown) timer = setTimeout(() => open(link), REST);
  else if (!link && shown && !box.contains(target)) timer = setTimeout(close, REST);
}

function open(link) {
  close();
  const concept = link && window['syllabakeConcepts']?.[addressOf(link)];
  if (!concept) return;
  shown = link;
  const [name, page, sentence] = concept;
  box.replaceChildren(make('strong', {}, name), make('span', { className: 'of' }, page));
  if (sentence) box.append(make('div', {}, sentence));
  document.body.append(box);
  link.setAttribute('aria-describedby', 'preview');
  place(link);
}

/** Below the link, or above it where there is more room. */
function place(link) {
  const at = link.getClientRects()[0];
  const below = at.bottom + box.offsetHeight + 8 < window.innerHeight;
  const top = below ? at.bottom + 6 : at.top - box.offsetHeight - 6;
  const left = Math.max(16, Math.min(at.left, document.documentElement.clientWidth - box.offsetWidth - 16));
  box.style.top = top + window.scrollY + 'px';
  box.style.left = left + window.scrollX + 'px';
}

function close() {
  clearTimeout(timer);
  shown?.removeAttribute('aria-describedby');
  shown = null;
  box.remove();
}

/** The address of a link from the root of the site, as the data has it. */
function addressOf(link) {
  const root = new URL(document.documentElement.dataset.root || './', location.href).href;
  return decodeURI(link.href).replace(decodeURI(root), '');
}
