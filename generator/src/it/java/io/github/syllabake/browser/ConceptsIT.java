package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Mentions, what they show before they are followed, where they lead, and the way back. */
@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#all")
class ConceptsIT {

  private static final String PILLAR = "pillars/classic-models.html";

  @Parameter Venue venue;

  private static Locator mention(Page page) {
    return page.locator(".section > p a.mention").first();
  }

  @Test
  void pointingAtAMentionShowsWhatItLeadsTo() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      Object before = page.evaluate("() => document.scripts.length");
      assertThat(page.locator("#preview")).hasCount(0);
      mention(page).hover();
      Locator preview = page.locator("#preview");
      assertThat(preview).containsText("Linear regression");
      assertThat(preview).containsText("predicts a number as a weighted sum");
      assertThat(mention(page)).hasAttribute("aria-describedby", "preview");
      assertTrue(((Number) page.evaluate("() => document.scripts.length")).intValue() > ((Number) before).intValue());
      preview.hover();
      page.waitForTimeout(600);
      assertThat(preview).isVisible();
      page.keyboard().press("Escape");
      assertThat(preview).hasCount(0);
    }
  }

  @Test
  void focusShowsItToo() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      mention(page).focus();
      assertThat(page.locator("#preview")).containsText("Linear regression");
      mention(page).blur();
      assertThat(page.locator("#preview")).hasCount(0);
    }
  }

  @Test
  void aPreviewStaysOnTheScreenOfAPhone() {
    try (Reader reader = Reader.at(venue).sized(360, 640).open()) {
      Page page = reader.open(PILLAR);
      mention(page).focus();
      assertThat(page.locator("#preview")).isVisible();
      assertEquals(true, page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"));
    }
  }

  @Test
  void mentionsLeadHomeAndHomesBack() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      mention(page).click();
      page.waitForURL(Pattern.compile(".*#supervised-learning-regression/linear-regression$"));
      Locator home = page.locator("[id='supervised-learning-regression/linear-regression']");
      home.locator("> details.more > summary").click();
      Locator ties = home.locator("> details.more .ties-body");
      assertThat(ties).containsText("The squared error of linear regression is convex");
      ties.locator("a").first().click();
      page.waitForURL(Pattern.compile(".*pillars/mathematical-foundations.*convexity$"));
    }
  }

  @Test
  void theIndexLeadsFromAToZ() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(SamplePage.CONCEPTS.path());
      page.locator(".letters a", new Page.LocatorOptions().setHasText("S")).click();
      assertThat(page.locator("#letter-S")).isInViewport();
      Locator entry = page.locator(".concepts > div:has(> dt > a:text-is('Softmax'))");
      entry.locator("summary").click();
      assertThat(entry.locator("q").first()).isVisible();
      entry.locator("dt a").click();
      page.waitForURL(Pattern.compile(".*pillars/deep-learning-foundations.*softmax$"));
    }
  }

  @Test
  void theTiesOfPillarsLeadToTheirList() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(SamplePage.TIES.path());
      page.locator(".arcs a[href^='#tie-']").last().focus();
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile(".*#tie-[0-9]+-[0-9]+$"));
      assertThat(page.locator(".pairs :target a").first()).isInViewport();
    }
  }
}
