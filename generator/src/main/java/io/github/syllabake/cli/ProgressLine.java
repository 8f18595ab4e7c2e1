package io.github.syllabake.cli;

import io.github.syllabake.bake.Progress;
import java.time.Duration;

/** One line on a terminal that says how a long bake gets on; nothing elsewhere. */
final class ProgressLine implements Progress, AutoCloseable {

  /** What takes longer than this, in milliseconds, gets a line. */
  private static final long LONG = 1000;

  private static final long PAUSE = Duration.ofMillis(100).toNanos();

  /** Back to the start of the line, and clear it. */
  private static final String REWIND = "\r\u001B[K";

  private final Screen screen;
  private long next;
  private boolean shown;

  ProgressLine(Screen screen) {
    this(screen, LONG);
  }

  /** A line that stays away for the first {@code quiet} milliseconds. */
  ProgressLine(Screen screen, long quiet) {
    this.screen = screen;
    this.next = System.nanoTime() + Duration.ofMillis(quiet).toNanos();
  }

  @Override
  public synchronized void at(String what, int done, int total) {
    long now = System.nanoTime();
    if (screen.terminal().interactive() && now - next >= 0) {
      next = now + PAUSE;
      shown = true;
      screen.err().print(REWIND + line(what, done, total));
      screen.err().flush();
    }
  }

  static String line(String what, int done, int total) {
    String counts = total == 0 ? "" : done == 0 ? " (" + total + ")" : " " + done + " of " + total;
    return "Baking: " + what + counts + " …";
  }

  /** Clears the line. */
  @Override
  public synchronized void close() {
    if (shown) {
      screen.err().print(REWIND);
      screen.err().flush();
      shown = false;
    }
  }
}
