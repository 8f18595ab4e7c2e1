package io.github.syllabake.render.math;

import com.caoccao.javet.interop.loader.JavetLibLoader;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Keeps Javet's log from the console, and while it is open, why Javet's library did not load. */
final class JavetLog extends Handler implements AutoCloseable {

  private static final Logger LOGGER = Logger.getLogger("com.caoccao.javet");

  private Optional<String> failure = Optional.empty();

  JavetLog() {
    LOGGER.setUseParentHandlers(false);
    LOGGER.addHandler(this);
  }

  /** What was said first when the library did not load. */
  Optional<String> failure() {
    return failure;
  }

  @Override
  public void publish(LogRecord line) {
    boolean warning = line.getLevel().intValue() >= Level.WARNING.intValue();
    if (failure.isEmpty()
        && warning
        && JavetLibLoader.class.getName().equals(line.getLoggerName())) {
      failure = Optional.of(String.valueOf(line.getMessage()));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    LOGGER.removeHandler(this);
  }
}
