/** @fileoverview Makes elements. Text is only ever text. */

/**
 * @param {string} name
 * @param {!Object} properties or attributes, where the element has no such property
 * @param {...*} children nodes, strings, lists of them; what is false or nothing is left out
 * @return {!Element}
 */
export function make(name, properties, ...children) {
  const element = document.createElement(name);
  Object.entries(properties).forEach(([key, value]) => {
    if (key in element) element[key] = value;
    else element.setAttribute(key, value);
  });
  element.append(...children.flat().filter(child => child));
  return element;
}

/** @return {!Element} a button that does something */
export function button(text, act, className = '') {
  return make('button', { type: 'button', className, onclick: act }, text);
}

/** @return {string} a date as the page's language writes it */
export function date(time, options = { dateStyle: 'medium' }) {
  return new Intl.DateTimeFormat(document.documentElement.lang, options).format(time);
}
