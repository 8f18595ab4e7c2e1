package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.github.syllabake.guide.BakedGuide;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A map under fingers, in the only one of the browsers that lets a test have some. */
class MapTouchIT {

  private static final Venue VENUE = new Venue(Engine.CHROMIUM, Venue.Way.HTTP);

  /** Boxes and handles that are too small, or that meet. */
  private static final String BAD_TARGETS =
      """
      () => {
        const all = [...document.querySelectorAll('.mindmap-svg .target')].filter(target => !target.closest('[style*=none]'))
            .map(target => target.getBoundingClientRect());
        const bad = all.filter(({ width, height }) => width < 23.9 || height < 23.9)
            .map(({ width, height }) => width + ' x ' + height);
        all.forEach((a, i) => all.slice(i + 1).forEach(b => {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (across > 0.5 && down > 0.5) bad.push([across, down, a.left, a.top].map(Math.round).join());
        }));
        return bad;
      }
      """;

  @Test
  void aTapFoldsAndTwoFingersZoom() {
    try (Reader reader =
        Reader.at(VENUE).of(HandyMaps.folder()).sized(360, 640).touching().open()) {
      Page page = reader.open(HandyMaps.MAP);
      page.locator(".map-tools button[value='0']").tap();
      page.locator(".handle").first().scrollIntoViewIfNeeded();
      page.locator(".handle").first().tap();
      assertThat(page.locator(".node:visible")).hasCount(8);
      page.locator(".handle").first().tap();
      assertThat(page.locator(".node:visible")).hasCount(12);
      double before = page.locator(".mindmap-svg").boundingBox().width;
      BoundingBox frame = page.locator(".mindmap-view").boundingBox();
      double x = frame.x + frame.width / 2;
      double y = frame.y + 80;
      CDPSession fingers = page.context().newCDPSession(page);
      touch(fingers, "touchStart", x, y, 20);
      for (int apart = 24; apart <= 60; apart += 4) {
        touch(fingers, "touchMove", x, y, apart);
      }
      touch(fingers, "touchEnd");
      double after = page.locator(".mindmap-svg").boundingBox().width;
      assertTrue(after > 2 * before, "from " + before + " to " + after);
    }
  }

  @Test
  void targetsOfTheToolsAreLargeEnough() {
    try (Reader reader =
        Reader.at(VENUE).of(HandyMaps.folder()).sized(360, 640).touching().open()) {
      Page page = reader.open(HandyMaps.MAP);
      Object small =
          page.evaluate(
              """
              () => [...document.querySelectorAll('.map-tools :is(button, input)')]
                  .filter(made => made.offsetWidth < 40 || made.offsetHeight < 40).length
              """);
      assertTrue(small.equals(0), small + " are smaller than 40 px");
      assertTrue(
          (Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"),
          "the page is wider than the screen");
    }
  }

  /** As WCAG 2.5.8 has it, at the size that a map opens with. */
  @Test
  void targetsInTheDrawingAreLargeEnoughAndApart() {
    try (Reader reader = Reader.at(VENUE).sized(360, 740).touching().open()) {
      Page page = reader.open(SamplePage.MINDMAPS.path());
      for (String path : BakedGuide.pages("mindmaps/")) {
        if (!path.equals(SamplePage.MINDMAPS.path())) {
          reader.goTo(page, path);
          page.evaluate("() => localStorage.clear()");
          page.reload();
          assertEquals(List.of(), page.evaluate(BAD_TARGETS), path);
          page.locator(".map-tools button[value='0']").or(page.locator(".map-tools")).first()
              .evaluate("all => all.click()");
          assertEquals(List.of(), page.evaluate(BAD_TARGETS), path + ", all open");
        }
      }
    }
  }

  @Test
  void onAPhoneAMapOpensWithTheLevelsThatFit() {
    try (Reader reader =
        Reader.at(VENUE).of(HandyMaps.folder()).sized(360, 740).touching().open()) {
      Page page = reader.open(HandyMaps.LARGE);
      assertThat(page.locator(".map-tools [aria-pressed=true]")).hasText("1");
      assertThat(page.locator(".node:visible")).hasCount(21);
      assertTrue(textSize(page) > 11.9, "text of " + textSize(page) + " px");
      page.locator(".map-tools button[value='0']").click();
      page.reload();
      assertThat(page.locator(".map-tools [aria-pressed=true]")).hasText("All");
      assertThat(page.locator(".node:visible")).hasCount(500);
    }
  }

  private static double textSize(Page page) {
    return ((Number)
            page.evaluate(
                "() => { const svg = document.querySelector('.mindmap-svg');"
                    + " return 15 * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width; }"))
        .doubleValue();
  }

  /** Two fingers, so far to both sides of a point; none without a place. */
  private static void touch(CDPSession fingers, String type, double... place) {
    JsonArray points = new JsonArray();
    for (int side = -1; place.length > 0 && side <= 1; side += 2) {
      JsonObject point = new JsonObject();
      point.addProperty("x", place[0] + side * place[2]);
      point.addProperty("y", place[1]);
      points.add(point);
    }
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    fingers.send("Input.dispatchTouchEvent", event);
  }
}
