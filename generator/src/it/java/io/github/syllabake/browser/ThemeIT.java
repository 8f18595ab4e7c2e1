package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#all")
class ThemeIT {

  /** Notes the theme at the moment when the first element of the text is there, before any paint. */
  private static final String NOTE_EARLIEST =
      """
      new MutationObserver((changes, observer) => {
        if (!document.body) return;
        window.earliestTheme = document.documentElement.dataset.theme || 'system';
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
      """;

  @Parameter Venue venue;

  @Test
  void aChosenThemeIsRememberedAndThereBeforeTheFirstPaint() {
    try (Reader reader = Reader.at(venue).running(NOTE_EARLIEST).open()) {
      Page page = reader.open(SamplePage.PILLAR.path());
      assertEquals("system", page.evaluate("() => window.earliestTheme"));
      Object light = background(page);
      choose(page, "dark");
      assertNotEquals(light, background(page));
      page.reload();
      assertEquals("dark", page.evaluate("() => window.earliestTheme"));
      assertNotEquals(light, background(page));
      choose(page, "light");
      page.reload();
      assertEquals("light", page.evaluate("() => window.earliestTheme"));
      assertEquals(light, background(page));
    }
  }

  @Test
  void anotherTabFollows() {
    try (Reader reader = venue.reader()) {
      Page here = reader.open(SamplePage.PILLAR.path());
      Page there = reader.open(SamplePage.PILLAR.path());
      choose(here, "dark");
      assertThat(there.locator("html")).hasAttribute("data-theme", "dark");
    }
  }

  private static void choose(Page page, String theme) {
    Locator html = page.locator("html");
    for (int i = 0; i < 3 && !theme.equals(html.getAttribute("data-theme")); i++) {
      page.locator("#theme").click();
    }
    assertThat(html).hasAttribute("data-theme", theme);
  }

  private static Object background(Page page) {
    return page.evaluate("() => getComputedStyle(document.body).backgroundColor");
  }
}
