/**
 * @fileoverview What is done for safety without being asked: the browser is asked to keep the state once there is
 * something to lose, and after many changes without an export a hint offers one. "<guide>/meta" counts, as JSON:
 * "changes" since the last export, "due" at how many the hint comes, "asked" whether the browser was asked.
 */
import { parsed } from './parsed.js';
import { say } from './words.js';
import { toast } from './toast.js';

/** From so many changes on there is something to lose. */
const WORTH_KEEPING = 5;
const HINT_AFTER = 50;
const AGAIN_AFTER = 10;
const AGAIN_AFTER_DISMISSAL = 250;

export class Habits {
  /**
   * @param {!SafeStorage} storage
   * @param {string} guide the guide's id
   */
  constructor(storage, guide) {
    this.storage = storage;
    this.key = guide + '/meta';
  }

  /** @param {number} changes how many things the reader has changed just now */
  noteChanges(changes) {
    const meta = this.read();
    const asked = meta.asked || meta.changes + changes >= WORTH_KEEPING;
    if (asked && !meta.asked) askToKeep();
    this.put({ asked, changes: meta.changes + changes });
    if (meta.changes + changes >= meta.due) this.hint();
  }

  noteExport() {
    this.put({ changes: 0, due: HINT_AFTER, exported: Date.now() });
  }

  /** @return {{changes: number, due: number, asked: boolean, exported: number}} */
  read() {
    const { changes, due, asked, exported } = parsed(this.storage.get(this.key)) || {};
    return {
      changes: positive(changes, 0),
      due: positive(due, HINT_AFTER),
      asked: asked === true,
      exported: positive(exported, 0),
    };
  }

  put(changed) {
    this.storage.set(this.key, JSON.stringify({ ...this.read(), ...changed }));
  }

  hint() {
    const { changes } = this.read();
    this.put({ due: changes + AGAIN_AFTER });
    toast(say('hint', changes), say('hint.export'), () => {
      location.href = document.documentElement.dataset.root + 'progress.html#take';
    }, () => this.put({ due: changes + AGAIN_AFTER_DISMISSAL }));
  }
}

function positive(value, otherwise) {
  return value > 0 ? Number(value) : otherwise;
}

/** Browsers that may delete what sites store after a while do not, when they agree. */
function askToKeep() {
  navigator.storage?.persist?.().catch(() => {});
}
