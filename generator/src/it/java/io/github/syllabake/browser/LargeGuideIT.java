package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a reader of 10,000 items has to wait for. Times are printed, not judged: machines differ. */
class LargeGuideIT {

  private static final Venue VENUE = new Venue(Engine.CHROMIUM, Venue.Way.HTTP);
  private static final String SINGLE = ".item:not(:has(> .items)) > .item-line .tick";

  /** All items that the guide has, done, as if somebody had worked through it. */
  private static final String DO_ALL =
      """
      () => {
        const guide = document.documentElement.dataset.guide;
        const ids = Object.values(window.syllabakeGuide.pages).flatMap(page => page.ids);
        ids.forEach((id, i) => localStorage.setItem(guide + '/t/' + id, '1+' + (1767225600000 + i * 1000).toString(36)));
        return ids.length;
      }
      """;

  private static final String STATE_SIZE =
      """
      () => Object.entries({ ...localStorage }).filter(([key]) => key.includes('/t/'))
          .reduce((sum, [key, value]) => sum + key.length + value.length, 0)
      """;

  /** Scripts alone, and with the layout that they lead to. */
  private static final String TIME_TICKS =
      """
      selector => {
        const boxes = [...document.querySelectorAll(selector)];
        const runs = [[], []];
        for (let i = 0; i < 101; i++) {
          const box = boxes[(i * 37) % boxes.length];
          const start = performance.now();
          box.click();
          runs[0].push(performance.now() - start);
          document.body.offsetHeight;
          runs[1].push(performance.now() - start);
        }
        return runs.map(run => run.sort((a, b) => a - b)[50]);
      }
      """;

  private static final String LAYOUT_SHIFT =
      """
      window.shift = 0;
      new PerformanceObserver(list => list.getEntries().forEach(entry => {
        window.shift += entry.value;
      })).observe({ type: 'layout-shift', buffered: true });
      """;

  private static final String START =
      """
      () => {
        const [entry] = performance.getEntriesByType('navigation');
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        return 'first paint after ' + Math.round(paint.startTime) + ' ms, page and script ready after '
            + Math.round(entry.domContentLoadedEventEnd) + ' ms';
      }
      """;

  @Test
  void aTickAndItsTotals() {
    try (Reader reader =
        Reader.at(VENUE).of(LargeGuide.folder()).running(LAYOUT_SHIFT).open()) {
      Page page = reader.open("progress.html");
      assertEquals(LargeGuide.ITEMS, page.evaluate(DO_ALL));
      int size = ((Number) page.evaluate(STATE_SIZE)).intValue();
      assertTrue(size < 1_000_000, "the state takes " + size + " characters");
      Page other = reader.open("index.html");
      reader.goTo(page, LargeGuide.LARGEST);
      assertThat(page.locator(".progress[data-scope=page]")).containsText("All 5000");
      page.waitForTimeout(1500);
      assertEquals(0.0, ((Number) page.evaluate("() => window.shift")).doubleValue());
      String start = (String) page.evaluate(START);
      Object leaves = page.evaluate(TIME_TICKS, SINGLE);
      Object groups = page.evaluate(TIME_TICKS, ".section > .items > .item > .item-line .tick");
      assertThat(other.locator("#pillars .progress").first()).containsText("of 5000");
      System.out.println(
          "10,000 items, 5,000 on the page, all done: state of "
              + size / 1000
              + " kB, "
              + start
              + "; median ms of a tick, script and with layout: "
              + Map.of("single", leaves, "group", groups));
    }
  }

  @Test
  void twoTabsTickTwoHundredItemsEach() {
    try (Reader reader = Reader.at(VENUE).of(LargeGuide.folder()).open()) {
      Page[] tabs = {reader.open("pillars/page-1.html"), reader.open("pillars/page-1.html")};
      for (int i = 0; i < tabs.length; i++) {
        tabs[i].evaluate(
            """
            ([selector, half]) => {
              const boxes = [...document.querySelectorAll(selector)].filter((box, i) => i % 2 === half);
              window.running = (async () => {
                for (const box of boxes.slice(0, 100)) {
                  box.click();
                  await new Promise(done => setTimeout(done));
                }
                const stars = [...document.querySelectorAll('.star')];
                for (const star of stars.slice(half * 100, half * 100 + 100)) star.click();
              })();
            }
            """,
            new Object[] {SINGLE, i});
      }
      for (Page tab : tabs) {
        tab.evaluate("() => window.running");
      }
      for (Page tab : new Page[] {tabs[0], tabs[1], reader.open("pillars/page-1.html")}) {
        assertThat(tab.locator(SINGLE + ":checked")).hasCount(200);
        assertThat(tab.locator(".star[aria-pressed=true]")).hasCount(200);
      }
    }
  }
}
