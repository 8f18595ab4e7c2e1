/**
 * @fileoverview A script of its own, loaded when somebody first points at a mention: shows what a link to a concept
 * leads to, before it is followed, on hover and on focus. The preview stays while the pointer is on it, and Escape
 * closes it (WCAG 1.4.13).
 */
import { make } from './offered.js';

/** How long a pointer rests on a link before the preview opens, and away from it before it closes, in milliseconds. */
const REST = 250;

/** @param {!Element} first the link that somebody pointed at to begin with */
window['syllabakePreviews'] = first => {
  const previews = new Previews(window['syllabakeConcepts'] || {});
  document.addEventListener('pointerover', event => {
    if (event.pointerType !== 'touch') previews.point(event.target);
  });
  document.addEventListener('focusin', event => previews.open(linkAt(event.target)));
  document.addEventListener('focusout', () => previews.close());
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') previews.close();
  });
  if (first.matches(':hover, :focus')) previews.open(first);
};

function linkAt(target) {
  return target instanceof Element ? target.closest('a.mention') : null;
}

class Previews {
  constructor(concepts) {
    this.concepts = concepts;
    this.link = null;
    this.timer = 0;
    this.box = make('div', { className: 'preview', id: 'preview', role: 'tooltip' });
  }

  /** The pointer is on something: a link, the preview, or neither. */
  point(target) {
    const link = linkAt(target);
    clearTimeout(this.timer);
    if (link && link !== this.link) {
      this.timer = setTimeout(() => this.open(link), REST);
    } else if (!link && this.link && !this.box.contains(target)) {
      this.timer = setTimeout(() => this.close(), REST);
    }
  }

  open(link) {
    this.close();
    const concept = link && this.concepts[addressOf(link)];
    if (!concept) return;
    this.link = link;
    const [name, page, sentence] = concept;
    this.box.replaceChildren(make('strong', {}, name), make('span', { className: 'of' }, page));
    if (sentence) this.box.append(make('div', {}, sentence));
    document.body.append(this.box);
    link.setAttribute('aria-describedby', 'preview');
    this.place(link);
  }

  /** Below the link, or above it where there is more room. */
  place(link) {
    const at = link.getClientRects()[0];
    const below = at.bottom + this.box.offsetHeight + 8 < window.innerHeight;
    const top = below ? at.bottom + 6 : at.top - this.box.offsetHeight - 6;
    const left = Math.max(16, Math.min(at.left, document.documentElement.clientWidth - this.box.offsetWidth - 16));
    this.box.style.top = top + window.scrollY + 'px';
    this.box.style.left = left + window.scrollX + 'px';
  }

  close() {
    clearTimeout(this.timer);
    if (this.link) this.link.removeAttribute('aria-describedby');
    this.link = null;
    this.box.remove();
  }
}

/** The address of a link from the root of the site, as the data has it. */
function addressOf(link) {
  const root = new URL(document.documentElement.dataset.root || './', location.href).href;
  return decodeURI(link.href).replace(decodeURI(root), '');
}
