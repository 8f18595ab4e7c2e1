package io.github.syllabake.bake;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts what is done, for {@link Progress}. */
final class Tally {

  private final Progress progress;
  private final String what;
  private final int total;
  private final AtomicInteger done = new AtomicInteger();

  Tally(Progress progress, String what, int total) {
    this.progress = progress;
    this.what = what;
    this.total = total;
  }

  /** One more. */
  void one() {
    progress.at(what, done.incrementAndGet(), total);
  }
}
