/** @fileoverview The switch between the system's colors, light and dark. early.js applies a choice at load. */
import { say } from './words.js';

const THEMES = ['system', 'light', 'dark'];

/**
 * @param {!SafeStorage} storage
 * @param {string} guide the guide's id
 */
export function switchThemes(storage, guide) {
  const button = document.getElementById('theme');
  if (!button) return;
  const key = guide + '/theme';
  const html = document.documentElement;
  const show = theme => {
    if (theme === 'system') delete html.dataset.theme;
    else html.dataset.theme = theme;
    button.setAttribute('aria-label', say('theme.' + theme));
    button.title = say('theme.' + theme);
  };
  const current = () => html.dataset.theme || 'system';
  button.addEventListener('click', () => {
    const next = THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length];
    if (next === 'system') storage.remove(key);
    else storage.set(key, next);
    show(next);
  });
  window.addEventListener('storage', event => {
    if (event.key === key) show(THEMES.includes(event.newValue) ? event.newValue : 'system');
  });
  show(current());
}
