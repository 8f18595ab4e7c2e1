/** @fileoverview Makes elements. Text is only ever text. */

/**
 * @param {string} name
 * @param {!Object} properties
 * @param {...(!Node|string)} children
 * @return {!Element}
 */
export function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** @return {!Element} a button that does something */
export function button(text, act, className = '') {
  const made = make('button', { type: 'button', className }, text);
  made.addEventListener('click', act);
  return made;
}

/** @return {string} a date as the page's language writes it */
export function date(time, options = { dateStyle: 'medium' }) {
  return new Intl.DateTimeFormat(document.documentElement.lang, options).format(time);
}
