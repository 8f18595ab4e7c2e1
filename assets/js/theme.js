/** @fileoverview The switch between the system's colors, light and dark. early.js applies a choice at load. */
import { say } from './words.js';

const THEMES = ['system', 'light', 'dark'];

/**
 * @param {!SafeStorage} storage
 * @param {string} guide the guide's id
 * @return {function(string, ?string)} takes in what was stored elsewhere
 */
export function switchThemes(storage, guide) {
  const button = document.getElementById('theme');
  if (!button) return () => {};
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
    storage.set(key, next);
    show(next);
  });
  const hear = (changed, value) => {
    if (changed === key) show(THEMES.includes(value) ? value : 'system');
  };
  window.addEventListener('storage', event => hear(event.key, event.newValue));
  show(current());
  return hear;
}
