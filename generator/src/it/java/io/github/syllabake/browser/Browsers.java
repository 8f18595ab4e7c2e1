package io.github.syllabake.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.HashMap;
import java.util.Map;

/** Browsers take seconds to start, so each is started once and kept for all tests of a process. */
final class Browsers {

  private static final Browsers RUNNING = new Browsers();

  private final Playwright playwright = Driver.start();
  private final Map<Key, Browser> browsers = new HashMap<>();

  private Browsers() {
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
  }

  private record Key(Engine engine, Setup setup) {}

  /** A browser that nobody else uses; whoever asks for it closes it. */
  static Browser launch(Engine engine, Setup setup) {
    return engine.launch(RUNNING.playwright, setup);
  }

  /** A browser that runs; tests of one process share it, one after the other. */
  static Browser get(Engine engine, Setup setup) {
    return RUNNING.browsers.computeIfAbsent(
        new Key(engine, setup), key -> launch(key.engine(), key.setup()));
  }
}
