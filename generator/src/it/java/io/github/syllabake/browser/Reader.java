package io.github.syllabake.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.syllabake.guide.BakedGuide;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Somebody who reads the guide, with a browser profile of their own. What goes wrong unseen while
 * they read fails the test when they leave.
 */
final class Reader implements AutoCloseable {

  private final BrowserContext context;
  private final Runnable leave;
  private final String home;
  private final Watch watch;
  private final Predicate<String> expected;

  private Reader(
      BrowserContext context,
      Runnable leave,
      String home,
      Predicate<String> expected) {
    this.context = context;
    this.leave = leave;
    this.home = home;
    this.expected = expected;
    watch = Watch.over(context, home);
  }

  /** A reader of the bundled guide with a browser as it is installed. */
  static Arrival at(Venue venue) {
    return new Arrival(venue);
  }

  /** How a reader comes; ends with {@link #open}. */
  static final class Arrival {

    private final Venue venue;
    private final Browser.NewContextOptions options = new Browser.NewContextOptions();
    private final List<String> scripts = new ArrayList<>();
    private Setup setup = Setup.PLAIN;
    private Path guide = BakedGuide.bundled();
    private String below = "";
    private Predicate<String> expected = trouble -> false;
    private boolean prints;

    private Arrival(Venue venue) {
      this.venue = venue;
      sized(1280, 800);
    }

    /** With a browser that is set up like this. */
    Arrival with(Setup wanted) {
      setup = wanted;
      if (wanted == Setup.WITHOUT_SCRIPT && venue.engine() == Engine.CHROMIUM) {
        options.setJavaScriptEnabled(false);
      }
      return this;
    }

    /** With a window of this size, in CSS pixels. */
    Arrival sized(int width, int height) {
      options.setViewportSize(width, height);
      return this;
    }

    /** With a system in dark colors; Chromium only. */
    Arrival inTheDark() {
      options.setColorScheme(ColorScheme.DARK);
      return this;
    }

    /** With fingers; Chromium only. */
    Arrival touching() {
      options.setHasTouch(true);
      return this;
    }

    /** With a browser that lets a test put scripts into pages, which our policy forbids. */
    Arrival inspecting() {
      options.setBypassCSP(true);
      return this;
    }

    /** With a script that runs before those of the page. */
    Arrival running(String script) {
      scripts.add(script);
      return this;
    }

    /** Where the server has put the guide into a sandbox. */
    Arrival inSandbox() {
      below = SiteServer.SANDBOX;
      return this;
    }

    /** With another guide than the bundled one. */
    Arrival of(Path folder) {
      guide = folder;
      return this;
    }

    /** Takes these troubles for granted. */
    Arrival expecting(Predicate<String> troubles) {
      expected = troubles;
      return this;
    }

    /**
     * With a browser that is closed afterward: Firefox announces each printed document as a tab
     * which never closes, and the end of its context would be awaited for ever.
     */
    Arrival printing() {
      prints = true;
      return this;
    }

    Reader open() {
      Browser browser =
          prints
              ? Browsers.launch(venue.engine(), setup)
              : Browsers.get(venue.engine(), setup);
      BrowserContext context = browser.newContext(options);
      scripts.forEach(context::addInitScript);
      String home =
          venue.way() == Venue.Way.FILE
              ? guide.toUri().toString()
              : SiteServer.of(guide).address() + below;
      return new Reader(context, prints ? browser::close : context::close, home, expected);
    }
  }

  /** Opens a page in a tab of its own. */
  Page open(String path) {
    Page page = context.newPage();
    goTo(page, path);
    return page;
  }

  /** Leads a tab to another page; returns when the page and its scripts are there. */
  void goTo(Page page, String path) {
    page.navigate(home + path);
  }

  /** What went wrong so far. */
  List<String> troubles() {
    return watch.troubles().stream().filter(expected.negate()).toList();
  }

  @Override
  public void close() {
    leave.run();
    assertEquals(List.of(), troubles());
  }
}
