package io.github.syllabake.render.math;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/** Formulas on their way to workers: each is handed out once, in the order in which it came. */
final class FormulaQueue {

  private final Set<Formula> known = new HashSet<>();
  private final Queue<Formula> waiting = new ArrayDeque<>();
  private boolean closed;

  /** Adds those that have not been there before. */
  synchronized void add(Collection<Formula> formulas) {
    for (Formula formula : formulas) {
      if (known.add(formula)) {
        waiting.add(formula);
      }
    }
    notifyAll();
  }

  /** Says that no more will come. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** Drops what waits, and closes. */
  synchronized void abandon() {
    waiting.clear();
    close();
  }

  /** How many wait. */
  synchronized int size() {
    return waiting.size();
  }

  /**
   * Takes the next ones, and waits for them while there are none.
   *
   * @return at least one and at most {@code most}; empty when the queue is closed and done with
   */
  synchronized List<Formula> take(int most) throws InterruptedException {
    while (waiting.isEmpty() && !closed) {
      wait();
    }
    List<Formula> batch = new ArrayList<>();
    while (batch.size() < most && !waiting.isEmpty()) {
      batch.add(waiting.remove());
    }
    return batch;
  }
}
