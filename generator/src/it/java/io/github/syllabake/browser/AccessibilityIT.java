package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Axe looks at each type of page, in both color schemes, on a wide screen and on a phone. */
@ParameterizedClass
@CsvSource({"light, 1280", "light, 360", "dark, 1280", "dark, 360"})
class AccessibilityIT {

  @Parameter(0)
  String scheme;

  @Parameter(1)
  int width;

  @ParameterizedTest
  @EnumSource
  void axeFindsNothing(SamplePage sample) {
    look(
        sample,
        page ->
            page.evaluate(
                "() => document.querySelectorAll('details').forEach(d => { d.open = true; })"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "false positve rate", "qqqqqq"})
  void axeFindsNothingInTheSearch(String typed) {
    look(
        SamplePage.PILLAR,
        page -> {
          page.locator("#search").click();
          page.locator(".search-dialog input").fill(typed);
          assertThat(page.locator(".search-dialog")).isVisible();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"folded", "found", "full"})
  void axeFindsNothingOnAMapInTheHand(String how) {
    look(
        SamplePage.MINDMAP,
        page -> {
          page.locator(".map-tools button[value='1']").click();
          if (how.equals("found")) {
            page.locator(".map-tools input").fill("a");
            page.keyboard().press("Enter");
          } else if (how.equals("full")) {
            page.locator("text=Full screen").click();
          }
        });
  }

  private void look(SamplePage sample, Consumer<Page> first) {
    Venue venue = new Venue(Engine.CHROMIUM, Venue.Way.HTTP);
    Reader.Arrival arrival = Reader.at(venue).inspecting().sized(width, 800);
    try (Reader reader = (scheme.equals("dark") ? arrival.inTheDark() : arrival).open()) {
      Page page = reader.open(sample.path());
      first.accept(page);
      List<Rule> violations = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
      assertEquals(List.of(), violations.stream().map(AccessibilityIT::described).toList());
    }
  }

  private static String described(Rule violation) {
    return violation.getId()
        + ": "
        + violation.getNodes().stream()
            .limit(3)
            .map(node -> node.getHtml() + " " + node.getFailureSummary())
            .toList();
  }
}
