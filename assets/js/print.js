/** @fileoverview The print button, and paper that shows what is folded on the screen. */

export function printPages() {
  document.getElementById('print')?.addEventListener('click', () => window.print());
  // Style sheets unfold details on paper where they can; this is for browsers where they cannot.
  if (CSS.supports('selector(::details-content)')) return;
  let opened = [];
  window.addEventListener('beforeprint', () => {
    opened = Array.from(document.querySelectorAll('main details:not([open])'));
    opened.forEach(details => { details.open = true; });
  });
  window.addEventListener('afterprint', () => {
    opened.forEach(details => { details.open = false; });
    opened = [];
  });
}
