package io.github.syllabake.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browsers, as Debian packages them. */
enum Engine {
  CHROMIUM("chromium") {
    @Override
    Browser launch(Playwright playwright, Setup setup) {
      List<String> switches =
          setup == Setup.WITHOUT_STORAGE ? List.of("--disable-local-storage") : List.of();
      return playwright
          .chromium()
          .launch(new LaunchOptions().setExecutablePath(program()).setArgs(switches));
    }

    @Override
    BrowserContext launchPersistent(Playwright playwright, Path profile) {
      return playwright
          .chromium()
          .launchPersistentContext(
              profile, new LaunchPersistentContextOptions().setExecutablePath(program()));
    }
  },
  FIREFOX("firefox-esr") {
    @Override
    Browser launch(Playwright playwright, Setup setup) {
      return playwright
          .firefox()
          .launch(
              new LaunchOptions()
                  .setChannel("moz-firefox")
                  .setExecutablePath(program())
                  .setFirefoxUserPrefs(preferences(setup)));
    }

    @Override
    BrowserContext launchPersistent(Playwright playwright, Path profile) {
      return playwright
          .firefox()
          .launchPersistentContext(
              profile,
              new LaunchPersistentContextOptions()
                  .setChannel("moz-firefox")
                  .setExecutablePath(program())
                  .setFirefoxUserPrefs(preferences(Setup.PLAIN)));
    }
  };

  private final String command;

  Engine(String command) {
    this.command = command;
  }

  abstract Browser launch(Playwright playwright, Setup setup);

  /** A browser that keeps its profile in a folder. */
  abstract BrowserContext launchPersistent(Playwright playwright, Path profile);

  /**
   * Takes back what automation relaxes: without these two, Firefox shares storage between local
   * files, as no reader's Firefox does.
   */
  private static Map<String, Object> preferences(Setup setup) {
    Map<String, Object> preferences = new HashMap<>();
    preferences.put("security.fileuri.strict_origin_policy", true);
    preferences.put("remote.prefs.recommended", false);
    preferences.put("dom.storage.enabled", setup != Setup.WITHOUT_STORAGE);
    preferences.put("javascript.enabled", setup != Setup.WITHOUT_SCRIPT);
    return preferences;
  }

  /** What the environment names, else what the path holds. */
  Path program() {
    String name = Optional.ofNullable(System.getenv(name())).orElse(command);
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder).resolve(name).toAbsolutePath())
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " is not installed"));
  }
}
