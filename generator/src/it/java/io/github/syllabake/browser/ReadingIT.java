package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#served")
class ReadingIT {

  private static final String PILLAR = SamplePage.PILLAR.path();
  private static final String CURRENT = ".contents a[aria-current=location]";

  @Parameter Venue venue;

  @Test
  void theContentsFollowTheReading() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      assertThat(page.locator(CURRENT)).hasAttribute("href", "#text");
      Locator sections = page.locator("main [data-section]");
      for (int i : new int[] {1, sections.count() - 1, 0}) {
        String id = sections.nth(i).getAttribute("id");
        sections.nth(i).evaluate("section => section.scrollIntoView()");
        assertThat(page.locator(CURRENT)).hasAttribute("href", "#" + id);
      }
    }
  }

  @Test
  void aLinkIntoWhatIsFoldedUnfoldsIt() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      Locator explanation = page.locator("details.more").last();
      assertThat(explanation).not().hasAttribute("open", "");
      explanation
          .locator("p")
          .last()
          .evaluate("words => { words.id = 'folded-words'; location.hash = words.id; }");
      assertThat(explanation).hasAttribute("open", "");
      assertThat(page.locator("#folded-words")).isInViewport();
    }
  }

  @Test
  void aLinkToAnItemShowsIt() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      String id = page.locator(".item").last().getAttribute("id");
      Page deep = reader.open(PILLAR + "#" + id);
      assertThat(deep.locator(".item").last()).isInViewport();
    }
  }

  @Test
  void explanationsOpenOneByOneAndTogether() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      Locator explanation = page.locator("details.more").first();
      assertThat(explanation.locator(".more-body")).isHidden();
      explanation.locator("> summary").click();
      assertThat(explanation.locator(".more-body")).isVisible();
      Locator closed = page.locator("details.more:not([open])");
      page.locator("#explanations").click();
      assertThat(closed).hasCount(0);
      page.locator("#explanations").click();
      assertThat(page.locator("details.more[open]")).hasCount(0);
    }
  }

  @Test
  void theFirstPageLeadsBackToWhereOneLeftOff() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(SamplePage.HOME.path());
      assertThat(page.locator("#resume")).isHidden();
      reader.goTo(page, PILLAR);
      Locator section = page.locator("main [data-section]").nth(1);
      String id = section.getAttribute("id");
      section.evaluate("section => section.scrollIntoView()");
      assertThat(page.locator(CURRENT)).hasAttribute("href", "#" + id);
      reader.goTo(page, SamplePage.HOME.path());
      assertThat(page.locator("#resume")).isVisible();
      page.locator("#resume a").click();
      page.waitForURL("**/" + PILLAR + "#*");
      assertThat(page.locator("[id='" + id + "']")).isInViewport();
    }
  }

  @Test
  void aNodeOfAMapLeadsToItsPlace() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(SamplePage.MINDMAP.path());
      Locator node = page.locator(".mindmap svg a").first();
      String href = node.getAttribute("href");
      assertTrue(node.boundingBox().width > 10, "a node can be hit");
      node.evaluate("node => node.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))");
      page.waitForURL(url -> url.endsWith(href.replaceFirst("^[^#]*/", "")));
    }
  }

  @Test
  void theKeyboardReachesTheTextFirst() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      assertThat(page.locator(".skip")).isInViewport();
      page.keyboard().press("Enter");
      assertEquals("text", page.evaluate("() => document.activeElement.id"));
    }
  }
}
