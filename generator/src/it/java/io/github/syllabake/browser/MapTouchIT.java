package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

/** A map under fingers, in the only one of the browsers that lets a test have some. */
class MapTouchIT {

  private static final Venue VENUE = new Venue(Engine.CHROMIUM, Venue.Way.HTTP);

  @Test
  void aTapFoldsAndTwoFingersZoom() {
    try (Reader reader =
        Reader.at(VENUE).of(HandyMaps.folder()).sized(360, 640).touching().open()) {
      Page page = reader.open(HandyMaps.MAP);
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
