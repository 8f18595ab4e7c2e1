package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#served")
class KeysIT {

  private static final String PILLAR = "pillars/probability-and-statistics.html";

  @Parameter Venue venue;

  @Test
  void anItemIsReachedTickedStarredAndOpened() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      press(page, "j");
      assertThat(tick(page, 0)).isFocused();
      press(page, "j", "j");
      assertThat(tick(page, 2)).isFocused();
      press(page, "k");
      assertThat(tick(page, 1)).isFocused();
      press(page, "x");
      assertThat(tick(page, 1)).isChecked();
      press(page, "Space");
      assertThat(tick(page, 1)).not().isChecked();
      press(page, "s");
      assertThat(page.locator(".star").nth(1)).hasAttribute("aria-pressed", "true");
      Locator more = page.locator(".item:has(> .more)").first();
      more.locator("> .item-line .tick").focus();
      press(page, "o");
      assertThat(more.locator("> .more")).hasAttribute("open", "");
      assertThat(more.locator("> .item-line .tick")).isFocused();
    }
  }

  @Test
  void theFirstStepGoesToWhatOneReads() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      tick(page, 20).evaluate("box => box.scrollIntoView({ block: 'start' })");
      press(page, "j");
      assertThat(tick(page, 20)).isFocused();
      assertThat(tick(page, 20)).isInViewport();
    }
  }

  @Test
  void pagesAreTurned() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      String next = page.locator(".pager a[rel=next]").getAttribute("href");
      String before = page.locator(".pager a[rel=prev]").getAttribute("href");
      press(page, "]");
      page.waitForURL("**/" + last(next));
      press(page, "[");
      page.waitForURL("**/" + PILLAR);
      press(page, "[");
      page.waitForURL("**/" + last(before));
    }
  }

  @Test
  void noKeyIsTakenWithModifiersWhileTypingOrWithADialogOpen() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      press(page, "j");
      press(page, "Control+x", "Alt+x", "Meta+x", "Control+j", "Shift+x");
      assertThat(tick(page, 0)).isFocused();
      assertThat(tick(page, 0)).not().isChecked();
      press(page, "?");
      assertThat(page.locator("#keys")).isVisible();
      press(page, "j", "x", "]");
      assertThat(page.locator("#keys")).isVisible();
      assertThat(page.locator(".tick:checked")).hasCount(0);
      press(page, "Escape");
      assertThat(page.locator("#keys")).isHidden();
      page.evaluate(
          """
          () => {
            const field = document.createElement('input');
            document.body.append(field);
            field.focus();
          }
          """);
      press(page, "j", "x", "?");
      assertEquals("jx?", page.evaluate("() => document.activeElement.value"));
      assertThat(page.locator("#keys")).isHidden();
    }
  }

  @Test
  void keysCanBeSwitchedOffForGood() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      page.locator("#show-keys").click();
      page.locator("#keys input").uncheck();
      page.locator("#keys button").click();
      page.reload();
      press(page, "j");
      assertEquals("BODY", page.evaluate("() => document.activeElement.nodeName"));
      press(page, "?");
      assertThat(page.locator("#keys")).isHidden();
    }
  }

  @Test
  void nothingTrapsTheTabKeyOrTellsScreenReadersThatThisIsAnApplication() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      assertEquals(
          0,
          ((Number)
                  page.evaluate(
                      "() => document.querySelectorAll('[role=application], [role=grid], [role=listbox],"
                          + " [role=tree], .tick[tabindex], .tick[aria-hidden]').length"))
              .intValue());
      press(page, "j");
      press(page, "Tab");
      assertEquals(false, tick(page, 0).evaluate("box => box === document.activeElement"));
    }
  }

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private static Locator tick(Page page, int index) {
    return page.locator(".tick").nth(index);
  }

  private static String last(String href) {
    return href.substring(href.lastIndexOf('/') + 1);
  }
}
