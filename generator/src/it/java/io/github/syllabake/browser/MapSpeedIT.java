package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

  /** Where the size of a picture changes, browsers lay out all that is in it, also what stays. */
  @Test
  void aFoldLeavesThePictureItsSizeAndShowsAllThatIsLeft() {
    try (Reader reader = reader()) {
      Page page = reader.open(HandyMaps.LARGE);
      Object seen =
          page.evaluate(
              """
              () => {
                const svg = document.querySelector('.mindmap-svg');
                const size = () => ['width', 'height', 'margin'].map(name => getComputedStyle(svg)[name])
                    .concat(svg.getAttribute('viewBox')).join();
                const opening = () => document.querySelector('.map-crop').getBoundingClientRect();
                const before = { size: size(), height: opening().height };
                document.querySelectorAll('.handle').forEach((handle, i) => {
                  if (i % 3 === 0) handle.dispatchEvent(new MouseEvent('click', { bubbles: true }));
                });
                const { left, right, top, bottom, height } = opening();
                const outside = [...document.querySelectorAll('.node')].filter(node => !node.style.display)
                    .map(node => node.querySelector('rect').getBoundingClientRect())
                    .filter(box => box.left < left || box.right > right || box.top < top || box.bottom > bottom);
                const stays = size() === before.size;
                document.querySelector(".map-tools button[value='1']").click();
                return [stays, size() === before.size, height < before.height, outside.length].join();
              }
              """);
      assertEquals("true,true,true,0", seen);
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
