package io.github.syllabake.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#served")
class WithoutScriptIT {

  @Parameter Venue venue;

  @Test
  void everyTypeOfPageIsThereWithoutWhatNeedsScripts() {
    try (Reader reader = withoutScript()) {
      Page page = reader.open(SamplePage.HOME.path());
      for (SamplePage sample : SamplePage.values()) {
        String path = sample.path();
        reader.goTo(page, path);
        assertEquals(false, page.evaluate("() => document.documentElement.matches('.js')"), path);
        assertFalse(page.locator("h1").textContent().isBlank(), path);
        assertEquals(0, visible(page, "#storage-banner, .scripted, #resume"), path);
      }
    }
  }

  @Test
  void aFoldedExplanationUnfolds() {
    try (Reader reader = withoutScript()) {
      Page page = reader.open(SamplePage.PILLAR.path());
      assertEquals(0, visible(page, ".more-body"));
      click(page, page.locator("details.more > summary").first());
      assertEquals(1, visible(page, ".more-body"));
    }
  }

  @Test
  void aBoxCanBeTickedAndHarmsNothing() {
    try (Reader reader = withoutScript()) {
      Page page = reader.open(SamplePage.PILLAR.path());
      Locator box = page.locator(".tick").first();
      click(page, box);
      assertTrue((Boolean) box.evaluate("box => box.checked"));
      page.reload();
      assertEquals(0, visible(page, "#storage-banner"));
    }
  }

  private Reader withoutScript() {
    return Reader.at(venue).with(Setup.WITHOUT_SCRIPT).open();
  }

  private static int visible(Page page, String selector) {
    return ((Number)
            page.evaluate(
                "selector => [...document.querySelectorAll(selector)]"
                    + ".filter(element => element.checkVisibility()).length",
                selector))
        .intValue();
  }

  /** What waits for an element to stand still needs scripts, so the mouse goes there by itself. */
  private static void click(Page page, Locator element) {
    element.evaluate("element => element.scrollIntoView({ block: 'center' })");
    Object middle =
        element.evaluate(
            "element => { const box = element.getBoundingClientRect();"
                + " return [box.x + box.width / 2, box.y + box.height / 2]; }");
    double x = ((Number) ((List<?>) middle).get(0)).doubleValue();
    double y = ((Number) ((List<?>) middle).get(1)).doubleValue();
    page.mouse().click(x, y);
  }
}
