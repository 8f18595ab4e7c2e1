package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#all")
class SearchIT {

  private static final String PILLAR = SamplePage.PILLAR.path();

  private static final String LOADED =
      "() => [...document.scripts].map(script => script.src).filter(src => src.includes('/search')).length";

  private static final String FITS =
      """
      () => [document.documentElement, document.querySelector('.search-dialog'),
             document.getElementById('search-list')]
          .every(element => element.scrollWidth <= element.clientWidth)
      """;

  @Parameter Venue venue;

  @Test
  void nothingIsLoadedBeforeTheFirstSearch() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      assertEquals(0, page.evaluate(LOADED));
      page.locator("#search").focus();
      page.locator("#search").hover();
      assertEquals(0, page.evaluate(LOADED));
      open(page);
      assertEquals(2, page.evaluate(LOADED));
      page.keyboard().press("Escape");
      assertThat(page.locator(".search-dialog")).isHidden();
      open(page);
      assertEquals(2, page.evaluate(LOADED));
    }
  }

  @Test
  void whatIsTypedIsFoundMarkedAndReachedWithTheKeyboard() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      open(page);
      assertThat(field(page)).isFocused();
      page.keyboard().type("false positve rate");
      assertThat(results(page).first()).containsText("ROC");
      assertThat(results(page).first()).hasAttribute("aria-selected", "true");
      assertThat(results(page).first().locator("mark").first()).hasText("positive");
      assertThat(page.locator("[role=status]:visible")).hasText(Pattern.compile("\\d+ results"));
      assertThat(page.locator(".search-dialog [role=group]").first())
          .hasAttribute("aria-labelledby", Pattern.compile("found-\\d+"));
      page.keyboard().press("ArrowDown");
      Locator second = results(page).nth(1);
      assertThat(second).hasAttribute("aria-selected", "true");
      assertThat(field(page)).hasAttribute("aria-activedescendant", second.getAttribute("id"));
      page.keyboard().press("ArrowUp");
      page.keyboard().press("Enter");
      page.waitForURL("**/pillars/model-evaluation.html#*");
      assertThat(page.locator(".item:target")).containsText("ROC");
      assertThat(page.locator(".item:target")).isInViewport();
    }
  }

  @Test
  void wordsInAnExplanationOpenIt() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      open(page);
      page.keyboard().type("why divide by root dk");
      Locator hit = page.locator(".found:has(b:text('Self-attention (the core mechanism)'))");
      assertThat(hit).containsText("In the explanation");
      hit.click();
      page.waitForURL("**/natural-language-processing.html#*");
      Locator item = page.locator(".item:target");
      assertThat(item.locator("> details.more")).hasAttribute("open", "");
      assertThat(item).isInViewport();
      assertTrue(!page.url().contains("more"), "the address is that of the item");
      open(page);
      page.keyboard().type("why divide by root dk");
      page.locator(".found:has(b:text('Self-attention (the core mechanism)'))").click();
      assertThat(page.locator(".search-dialog")).isHidden();
      assertThat(page.locator(".item:target > details.more")).hasAttribute("open", "");
    }
  }

  @Test
  void escapeReturnsTheFocusAndTheQueryStays() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      Locator box = page.locator(".tick").nth(3);
      box.focus();
      open(page);
      page.keyboard().type("gradient");
      assertThat(results(page).first()).isVisible();
      page.keyboard().press("Escape");
      assertThat(page.locator(".search-dialog")).isHidden();
      assertThat(box).isFocused();
      page.locator("#search").click();
      assertThat(field(page)).hasValue("gradient");
      assertThat(results(page).first()).isVisible();
      page.keyboard().type("bayes");
      assertThat(field(page)).hasValue("bayes");
      page.locator(".search-dialog button").first().click();
      assertThat(page.locator("#search")).isFocused();
    }
  }

  @Test
  void keysThatMeanSomethingElseDoNotOpenIt() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      for (String key : List.of("Control+/", "Alt+/")) {
        page.keyboard().press(key);
      }
      page.keyboard().press("?");
      page.keyboard().press("/");
      assertThat(page.locator("#keys")).isVisible();
      assertThat(page.locator("#keys")).containsText("Search");
      assertEquals(0, page.evaluate(LOADED));
      page.keyboard().press("Escape");
      assertThat(page.locator("#keys")).isHidden();
      open(page);
      page.keyboard().type("a/b test");
      assertThat(field(page)).hasValue("a/b test");
      assertThat(results(page).first()).containsText("A/B testing");
    }
  }

  @Test
  void theReadersTicksAndStarsShowAndFilter() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open("pillars/probability-and-statistics.html");
      Locator item = page.locator("[id$='/bayes-theorem']");
      Locator leaf = item.locator(".items .item").first();
      leaf.locator("> .item-line .tick").check();
      leaf.locator("> .item-line .star").click();
      String id = leaf.getAttribute("id");
      open(page);
      page.keyboard().type("bayes theorem formula");
      Locator hit = page.locator(".found[href$='" + id.replace("/", "%2F") + "']").first();
      assertThat(hit.locator(".is-done")).hasText("Done:");
      assertThat(hit.locator(".is-starred")).hasCount(1);
      page.locator("select[aria-label=State]").selectOption("done");
      assertThat(page.locator(".found:not(:has(.is-done))")).hasCount(0);
      assertThat(hit).isVisible();
      page.locator("select[aria-label=State]").selectOption("open");
      assertThat(page.locator(".found:has(.is-done)")).hasCount(0);
      page.locator("select[aria-label=State]").selectOption("star");
      assertThat(page.locator(".found")).hasCount(1);
    }
  }

  @Test
  void kindAndPillarFilterAndAnEmptyListHelps() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      open(page);
      assertThat(page.locator(".search-empty")).containsText("\\nabla");
      page.keyboard().type("\\nabla");
      page.locator("select[aria-label=What]").selectOption("f");
      assertThat(page.locator(".found-place .found-kind").first()).hasText("Formula");
      assertThat(page.locator(".found:not(:has(.found-kind))")).hasCount(0);
      page.locator("select[aria-label=Where]")
          .selectOption(new SelectOption().setLabel("Probability & Statistics"));
      assertThat(results(page)).hasCount(0);
      assertThat(page.locator(".search-empty")).containsText("Nothing found");
      page.locator(".search-empty button").click();
      assertThat(field(page)).isFocused();
      assertThat(results(page).first()).isVisible();
      field(page).fill("qqqqqq");
      assertThat(page.locator(".search-empty")).containsText("Try fewer words");
    }
  }

  @Test
  void moreOfAPageUnfolds() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      open(page);
      page.keyboard().type("gradient");
      Locator more = page.locator(".found.more").first();
      int before = results(page).count();
      more.click();
      assertTrue(results(page).count() > before, "more results");
      assertThat(page.locator(".search-dialog")).isVisible();
    }
  }

  @Test
  void itFitsAPhone() {
    try (Reader reader = Reader.at(venue).sized(360, 640).open()) {
      Page page = reader.open(PILLAR);
      assertThat(page.locator("#search")).isVisible();
      assertThat(page.locator("#search kbd")).isHidden();
      open(page);
      page.keyboard().type("maximum likelihood estimation");
      assertThat(results(page).first()).isVisible();
      assertEquals(true, page.evaluate(FITS));
      page.evaluate("() => document.querySelector('.search-dialog').close()");
      assertEquals(true, page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"));
    }
  }

  /** Printed, not judged: machines differ. */
  @Test
  void howLongAReaderWaits() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      Object ready =
          page.evaluate(
              """
              async () => {
                const start = performance.now();
                document.getElementById('search').click();
                while (!document.querySelector('.search-dialog[open]')) {
                  await new Promise(done => setTimeout(done));
                }
                return Math.round(performance.now() - start);
              }
              """);
      Object query =
          page.evaluate(
              """
              () => {
                const field = document.querySelector('.search-dialog input');
                const times = ['gradient', 'overfiting', 'why divide by root dk', 'l1 vs l2', 'bayes', 'cdf', 'a']
                    .map(typed => {
                  field.value = typed;
                  const start = performance.now();
                  field.dispatchEvent(new Event('input'));
                  document.body.offsetHeight;
                  return performance.now() - start;
                });
                return times.map(time => Math.round(time)).join(', ');
              }
              """);
      System.out.println(
          venue + ": first search ready after " + ready + " ms; queries with layout, ms: " + query);
    }
  }

  private static void open(Page page) {
    page.keyboard().press("/");
    assertThat(page.locator(".search-dialog")).isVisible();
  }

  private static Locator field(Page page) {
    return page.locator(".search-dialog input");
  }

  private static Locator results(Page page) {
    return page.locator(".found:not(.more)");
  }
}
