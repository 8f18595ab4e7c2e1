/**
 * @fileoverview On narrow screens the navigation and the contents unfold over the text: they fold again when something
 * is chosen, when something else is pressed, and on Escape.
 */

export function foldMenus() {
  const menus = Array.from(document.querySelectorAll('.menu, .contents'));
  document.addEventListener('click', event => {
    menus.filter(menu => menu.open && (!menu.contains(event.target) || event.target.closest('nav a')))
      .forEach(menu => { menu.open = false; });
  });
  document.addEventListener('keydown', event => {
    const open = event.key === 'Escape' && menus.find(menu => menu.open);
    if (!open) return;
    open.open = false;
    open.querySelector('summary').focus();
  });
}
