/**
 * @fileoverview Says to readers who do not see the page what each star, link and explanation belongs to. In the page itself
 * these names would double what it weighs.
 */
import { make } from './dom.js';

export function nameControls() {
  document.querySelectorAll('.item, .question').forEach(item => {
    const line = item.querySelector('.item-line');
    const name = item.value || nameIn(line.querySelector('.term') || line.querySelector('.item-text'));
    line.querySelectorAll('.star, .anchor').forEach(control => {
      control.setAttribute('aria-label', control.getAttribute('aria-label') + ': ' + name);
    });
    item.querySelector(':scope > .more > summary')?.append(make('span', { className: 'visually-hidden' }, ': ' + name));
  });
}

/** A formula by its TeX: its other parts say the same twice. */
function nameIn(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll('.math').forEach(math => {
    const tex = math.querySelector('annotation');
    if (tex) math.replaceWith(tex.textContent);
  });
  return copy.textContent.trim().replace(/:$/, '');
}
