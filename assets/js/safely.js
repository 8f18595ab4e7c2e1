/** @fileoverview Large changes of what was done: never without a snapshot before, and undo after. */
import { offerUndo, say, snapshots, state } from './offered.js';

/**
 * @param {string} why the snapshot is taken
 * @param {string} said words that say how much has changed
 * @param {function(): !Array<!Array>} act makes the change, and returns what takes it back
 */
export function safely(why, said, act) {
  snapshots.take(why, state.records);
  const undo = act();
  offerUndo(say(said, undo.length), () => state.change(undo));
}
