package io.github.syllabake.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.github.syllabake.guide.BakedGuide;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#served")
class NarrowIT {

  /** Names what sticks out, so that it can be mended; what scrolls or is cut inside does not. */
  private static final String WHAT_STICKS_OUT =
      """
      () => {
        const width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= width) return '';
        const inside = element => {
          for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
            if (getComputedStyle(up).overflowX !== 'visible') return true;
          }
          return false;
        };
        const out = [...document.body.querySelectorAll('*')].find(
            element => element.getBoundingClientRect().right > width + 1 && !inside(element));
        return out ? out.outerHTML.slice(0, 200) : 'the page';
      }
      """;

  private static final String OPEN_ALL =
      "() => document.querySelectorAll('main details').forEach(d => { d.open = true; })";

  private static final String WIDE_FORMULAS =
      """
      () => [...document.querySelectorAll('.math.display, .table')]
          .filter(element => element.scrollWidth > element.clientWidth)
          .map(element => getComputedStyle(element).overflowX)
      """;

  private static final String HEIGHT_OF_HEADER =
      "() => document.querySelector('.top').offsetHeight";

  @Parameter Venue venue;

  @Test
  void noPageScrollsSideways() {
    List<Object> overflows = new ArrayList<>();
    try (Reader reader = Reader.at(venue).sized(320, 640).open()) {
      Page page = reader.open(SamplePage.HOME.path());
      for (String path : BakedGuide.pages()) {
        reader.goTo(page, path);
        page.evaluate(OPEN_ALL);
        assertEquals("", page.evaluate(WHAT_STICKS_OUT), path);
        overflows.addAll((List<?>) page.evaluate(WIDE_FORMULAS));
      }
    }
    assertTrue(overflows.stream().allMatch("auto"::equals), overflows::toString);
    assertTrue(!overflows.isEmpty(), "no formula was wide enough to prove anything");
  }

  /** Between a phone and a wide screen the navigation folds before it would break. */
  @Test
  void theHeaderStaysAsHighAsOneLine() {
    try (Reader reader = Reader.at(venue).sized(1400, 640).open()) {
      Page page = reader.open(SamplePage.PILLAR.path());
      Object height = page.evaluate(HEIGHT_OF_HEADER);
      for (int width : new int[] {768, 1024, 1100, 1180, 1216, 1260}) {
        page.setViewportSize(width, 640);
        assertEquals(height, page.evaluate(HEIGHT_OF_HEADER), width + " px");
      }
    }
  }
}
