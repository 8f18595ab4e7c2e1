/** @fileoverview The words that scripts show, from the page. */

let words = null;

/**
 * @param {string} key
 * @param {...(string|number)} values what stands for {0}, {1} …
 * @return {string} the words, or the key where the page has none for it
 */
export function say(key, ...values) {
  words ||= read();
  const text = typeof words[key] === 'string' ? words[key] : key;
  return text.replace(/\{(\d)\}/g, (place, i) => i in values ? String(values[i]) : place);
}

/** Takes up words that come with a script. */
export function learn(more) {
  words = Object.assign(words || read(), more);
}

/** A page may bring words of its own besides those that all pages have. */
function read() {
  const elements = Array.from(document.querySelectorAll('script.words'));
  return Object.assign({}, ...elements.map(element => JSON.parse(element.textContent)));
}
