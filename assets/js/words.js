/** @fileoverview The words that scripts show, from the page. */

let words = null;

/**
 * @param {string} key
 * @param {...(string|number)} values what stands for {0}, {1} …
 * @return {string} the words, or the key where the page has none for it
 */
export function say(key, ...values) {
  words = words || read();
  const text = typeof words[key] === 'string' ? words[key] : key;
  return text.replace(/\{(\d)\}/g, (place, i) => i in values ? String(values[i]) : place);
}

function read() {
  const element = document.getElementById('words');
  return element ? JSON.parse(element.textContent) : {};
}
