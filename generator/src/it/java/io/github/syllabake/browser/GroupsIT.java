package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Items with others below them, stars, and undo. */
@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#served")
class GroupsIT {

  private static final String PILLAR = SamplePage.PILLAR.path();

  private static final String LAYOUT_SHIFT =
      """
      window.shift = 0;
      new PerformanceObserver(list => list.getEntries().forEach(entry => {
        window.shift += entry.value;
      })).observe({ type: 'layout-shift', buffered: true });
      """;

  @Parameter Venue venue;

  @Test
  void theBoxOfAGroupTicksAndClearsAllBelowIt() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      int all = boxes(page).count();
      own(page).check();
      assertThat(checked(page)).hasCount(all);
      assertThat(toast(page)).containsText(all + " ticked");
      page.reload();
      assertThat(checked(page)).hasCount(all);
      own(page).uncheck();
      assertThat(checked(page)).hasCount(0);
      toast(page).getByText("Undo").click();
      assertThat(checked(page)).hasCount(all);
      page.reload();
      assertThat(checked(page)).hasCount(all);
    }
  }

  @Test
  void undoLeavesAloneWhatWasDoneBefore() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      boxes(page).nth(1).check();
      own(page).check();
      page.keyboard().press("u");
      assertThat(checked(page)).hasCount(1);
      assertThat(boxes(page).nth(1)).isChecked();
    }
  }

  @Test
  void aGroupIsPartialUntilAllBelowItIsDone() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      int all = boxes(page).count();
      for (int i = 1; i < all; i++) {
        boxes(page).nth(i).check();
        assertEquals(i < all - 1, isPartial(page), "after " + i);
      }
      assertThat(own(page)).isChecked();
      boxes(page).nth(1).uncheck();
      assertThat(own(page)).not().isChecked();
      assertEquals(true, isPartial(page));
      page.reload();
      assertEquals(true, isPartial(page), "after a reload");
      own(page).click();
      assertThat(checked(page)).hasCount(all);
    }
  }

  @Test
  void aStarOutlivesAReloadAndDoesNotTick() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      Locator star = page.locator(".star").nth(2);
      star.click();
      assertThat(star).hasAttribute("aria-pressed", "true");
      assertThat(page.locator(".tick:checked")).hasCount(0);
      page.reload();
      assertThat(star).hasAttribute("aria-pressed", "true");
      assertThat(page.locator(".star[aria-pressed=true]")).hasCount(1);
      star.click();
      page.reload();
      assertThat(star).hasAttribute("aria-pressed", "false");
    }
  }

  @Test
  void theBrowserIsAskedOnceToKeepWhatIsWorthIt() {
    String counting =
        "if (window.StorageManager) StorageManager.prototype.persist = () => { window.asked = (window.asked || 0) + 1;"
            + " return Promise.resolve(true); };";
    try (Reader reader = Reader.at(venue).running(counting).open()) {
      Page page = reader.open(PILLAR);
      boxes(page).nth(1).click();
      assertEquals(null, page.evaluate("() => window.asked"));
      own(page).check();
      boxes(page).nth(1).click();
      assertEquals(1, page.evaluate("() => window.asked"));
      page.reload();
      own(page).click();
      assertEquals(null, page.evaluate("() => window.asked"));
    }
  }

  @Test
  void nothingMovesWhenTheScriptStartsOrAMessageComes() {
    if (venue.engine() != Engine.CHROMIUM) {
      return; // Only Chromium tells of shifts.
    }
    try (Reader reader = Reader.at(venue).running(LAYOUT_SHIFT).open()) {
      Page page = reader.open(PILLAR);
      own(page).check();
      page.reload();
      own(page).uncheck();
      page.locator(".star").first().click();
      page.waitForTimeout(300);
      assertEquals(0.0, ((Number) page.evaluate("() => window.shift")).doubleValue());
    }
  }

  private static Locator group(Page page) {
    return page.locator(".item:has(> .items)").first();
  }

  private static Locator boxes(Page page) {
    return group(page).locator(".tick");
  }

  private static Locator own(Page page) {
    return group(page).locator("> .item-line .tick");
  }

  private static Locator checked(Page page) {
    return group(page).locator(".tick:checked");
  }

  private static Locator toast(Page page) {
    return page.locator("#toast");
  }

  private static Object isPartial(Page page) {
    return own(page).evaluate("box => box.indeterminate");
  }
}
