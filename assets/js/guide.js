/** @fileoverview What a page knows of the whole guide: guide-data.js, where the page has it, and its own boxes. */

/** @return {!Array<!Array>} pairs of a page's id and what is known of it; none where the page does not have the data */
export function pages() {
  return Object.entries(window['syllabakeGuide']?.pages || {});
}

/** @return {!Map<string, string>} ids that things had once, with those that they have now */
export function aliases() {
  const found = new Map(Object.entries(window['syllabakeGuide']?.was || {}));
  document.querySelectorAll('.tick[data-was]').forEach(box =>
    box.dataset.was.split(' ').filter(old => old).forEach(old => found.set(old, box.dataset.id)));
  return found;
}
