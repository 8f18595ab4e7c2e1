package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What a fold on a large map costs. */
@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#all")
class MapSpeedIT {

  /** Milliseconds from the load of a page to what its reader does first. */
  private static final int AFTER_LOAD = 700;

  @Parameter Venue venue;

  /** What stays costs a browser nothing only where nothing of it is written anew. */
  @Test
  void aFoldWritesNothingOnTheOtherSide() {
    try (Reader reader = reader()) {
      Page page = reader.open(HandyMaps.LARGE);
      Object written =
          page.evaluate(
              """
              () => {
                const observer = new MutationObserver(() => {});
                observer.observe(document.querySelector('.nodes'), { attributeFilter: ['transform'], subtree: true });
                document.querySelector('.handle').dispatchEvent(new MouseEvent('click', { bubbles: true }));
                const moved = observer.takeRecords().map(({ target }) => target.matches('.left'));
                return moved.filter(left => left).length + ' of ' + moved.length;
              }
              """);
      assertTrue(((String) written).matches("(\\d{3}) of \\1"), "on the side of the fold: " + written);
    }
  }

  /**
   * Printed, not judged: machines differ. Each branch unfolds again, so that each press is one on the
   * whole map, and on a handle that is seen.
   */
  @Test
  void howLongAFoldTakes() {
    try (Reader reader = reader()) {
      Page page = reader.open(HandyMaps.LARGE);
      assertThat(page.locator(".node")).hasCount(500);
      // Nobody folds in the moment in which a page has loaded.
      page.waitForTimeout(AFTER_LOAD);
      Object times =
          page.evaluate(
              """
              () => {
                const handles = [...document.querySelectorAll('.handle')].slice(0, 11);
                const times = handles.flatMap(handle => [handle, handle]).map(handle => {
                  const start = performance.now();
                  handle.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
                  document.body.offsetHeight;
                  return Math.round(performance.now() - start);
                });
                const sorted = [...times].sort((a, b) => a - b);
                return [times[0], sorted[11], sorted[21]].join(', ');
              }
              """);
      System.out.println(
          venue + ": a fold on a map of 500 nodes, first, median and most, ms: " + times);
    }
  }

  private Reader reader() {
    return Reader.at(venue).of(HandyMaps.folder()).open();
  }
}
