/** @fileoverview Waits until somebody points at a mention of a concept, and loads what shows where it leads. */
import { loadScript } from './load.js';

export function awaitPointing() {
  const waiting = new AbortController();
  const load = async event => {
    const link = event.target instanceof Element && event.target.closest('a.mention');
    if (!link || event.pointerType === 'touch') return;
    waiting.abort();
    await Promise.all(['previews.js', 'guide-concepts.js'].map(loadScript));
    if (window['syllabakePreviews']) window['syllabakePreviews'](link);
  };
  ['pointerover', 'focusin'].forEach(name => document.addEventListener(name, load, { signal: waiting.signal }));
}
