package io.github.syllabake.browser;

import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;

/** What drives browsers: Playwright, with the browsers of the system. */
final class Driver {

  /** What takes a moment takes many on a machine that does much else. */
  private static final double MOST_MILLISECONDS = 15_000;

  private Driver() {}

  /** Starts one; whoever asks for it closes it. */
  static Playwright start() {
    PlaywrightAssertions.setDefaultAssertionTimeout(MOST_MILLISECONDS);
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }
}
