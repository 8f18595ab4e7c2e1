package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** One state for all pages and tabs, also where each local file has a storage of its own. */
@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#all")
class SharingIT {

  private static final String PILLAR = SamplePage.PILLAR.path();
  private static final String DONE = ".lines a[href='" + PILLAR + "'] + .progress";
  private static final String LARGE = "pillars/classic-models.html";
  private static final String SINGLE = ".item:not(:has(> .items)) > .item-line .tick";

  /** Every second box, and each of them three times. */
  /** Boxes whose ticks no other page shares. */
  private static final String OWN = SINGLE + ":not([data-id^='='])";

  /** Clicks leave a box ticked that was open before; of a tick that two pages share, each clicks one. */
  private static final String TICK_HALF =
      """
      half => {
        const boxes = [...document.querySelectorAll('.item:not(:has(> .items)) > .item-line .tick')]
            .filter(box => !box.dataset.id.startsWith('='))
            .filter((box, i) => i % 2 === half);
        window.running = (async () => {
          for (const box of boxes) {
            for (let i = 0; i < 3; i++) box.click();
            await new Promise(done => setTimeout(done));
          }
        })();
      }
      """;

  @Parameter Venue venue;

  @Test
  void aTickOnOnePageIsThereOnEveryOther() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      page.locator(".tick").nth(3).check();
      page.locator(".tick").nth(4).check();
      // At once, as somebody who ticks and goes on.
      reader.goTo(page, "progress.html");
      assertThat(page.locator(DONE)).containsText("2 of");
      reader.goTo(page, SamplePage.HOME.path());
      assertThat(page.locator("#pillars .progress").first()).containsText("2 of");
      assertThat(page.locator("#storage-banner")).isHidden();
    }
  }

  @Test
  void tabsOfDifferentPagesAreLive() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      Page other = reader.open("progress.html");
      Page home = reader.open(SamplePage.HOME.path());
      page.locator(".tick").nth(3).check();
      assertThat(other.locator(DONE)).containsText("1 of");
      assertThat(home.locator("#pillars .progress").first()).containsText("1 of");
      page.locator(".tick").nth(3).uncheck();
      assertThat(other.locator(DONE)).not().containsText("of");
    }
  }

  /** A group is whole for the tab that ticks the last one in it; two tabs may both not be that. */
  @Test
  void twoTabsThatTickTwoHundredItemsAtOnceLoseNothing() {
    try (Reader reader = venue.reader()) {
      List<Page> tabs = new ArrayList<>();
      for (String path : List.of(LARGE, LARGE, PILLAR, PILLAR)) {
        tabs.add(reader.open(path));
      }
      for (int i = 0; i < tabs.size(); i++) {
        tabs.get(i).evaluate(TICK_HALF, i % 2);
      }
      int ticked = 0;
      for (Page tab : tabs) {
        tab.evaluate("() => window.running");
        assertThat(tab.locator(OWN + ":not(:checked)")).hasCount(0);
        ticked += tab.locator(OWN).count();
      }
      assertTrue(ticked >= 2 * 70, ticked + " ticked");
      for (String path : List.of(LARGE, PILLAR)) {
        assertThat(reader.open(path).locator(OWN + ":not(:checked)")).hasCount(0);
      }
    }
  }

  @Test
  void colorsAndKeysAreOfTheSiteToo() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      page.locator("#theme").click();
      assertThat(page.locator("html")).hasAttribute("data-theme", "light");
      Page other = reader.open("plan.html");
      assertThat(other.locator("html")).hasAttribute("data-theme", "light");
    }
  }

  @Test
  void theHubIsAskedOnlyWhereItIsNeeded() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      page.waitForTimeout(1500);
      assertThat(page.locator("iframe")).hasCount(venue.separatesPages() ? 1 : 0);
      assertEquals(
          false, page.evaluate("() => Object.keys(localStorage).some(key => /probe/.test(key))"));
    }
  }
}
