/** @fileoverview Check boxes show the state, and change it. */

/** @param {!State} state */
export function showTicks(state) {
  const boxes = Array.from(document.querySelectorAll('.tick'));
  const refresh = () => boxes.forEach(box => {
    box.checked = state.done(box.dataset.id);
  });
  boxes.forEach(box => {
    box.addEventListener('change', () => state.mark(box.dataset.id, box.checked));
  });
  state.subscribe(refresh);
  // On a reload, browsers bring back the boxes as they stood, after this script; only the state is right.
  window.addEventListener('pageshow', refresh);
  refresh();
}
