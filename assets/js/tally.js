/**
 * @fileoverview Sums that follow a state without being counted anew: a tick costs what hangs on it, however large the
 * guide is. An id that stands several times in a group counts as many times.
 */

import { add } from './lists.js';

export class Tally {
  /** @param {!State} state */
  constructor(state) {
    this.state = state;
    /** The groups of each id, a group once for each place of the id in it. */
    this.groups = new Map();
    state.subscribe(changes => this.follow(changes));
  }

  /**
   * Counts how many of these are done, now and after each change.
   *
   * @param {!Array<string>} ids
   * @param {function(number, number)} show gets how many are done, and of how many
   */
  watch(ids, show) {
    if (!ids.length) return;
    const group = { done: this.state.count(ids), total: ids.length, show };
    ids.forEach(id => add(this.groups, id, group));
    show(group.done, group.total);
  }

  /** @param {!Array<{id: string, before: !Object, after: !Object}>} changes */
  follow(changes) {
    const moved = new Set();
    changes.forEach(({ id, before, after }) => {
      if (before.done === after.done) return;
      this.groups.get(id)?.forEach(group => {
        group.done += after.done ? 1 : -1;
        moved.add(group);
      });
    });
    moved.forEach(group => group.show(group.done, group.total));
  }
}
