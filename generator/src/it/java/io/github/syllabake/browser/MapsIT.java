package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A map in the reader's hand. */
@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#all")
class MapsIT {

  private static final int NODES = 12;

  /** Not every browser tells its driver of downloads, so the page keeps what it hands over. */
  static final String KEEP_FILES =
      """
      const create = URL.createObjectURL;
      URL.createObjectURL = blob => {
        blob.text().then(text => { window.saved = text; });
        return create.call(URL, blob);
      };
      """;

  /** What a picture would ask others for. */
  private static final Pattern NEEDED =
      Pattern.compile("var\\(|oklch|@import|<image|<script|<use|url\\((?!\"?data:)");

  @Parameter Venue venue;

  @Test
  void aHandleFoldsItsBranchSaysHowMuchIsHiddenAndIsRemembered() {
    try (Reader reader = reader()) {
      Page page = reader.open(HandyMaps.MAP);
      assertThat(shown(page)).hasCount(NODES);
      double[] before = place(node(page, "Vectors"));
      // A driver's own click may scroll the page first.
      handle(page, 0).dispatchEvent("click");
      assertThat(shown(page)).hasCount(NODES - 4);
      assertThat(handle(page, 0)).hasText("4");
      assertThat(node(page, "Vectors")).hasAttribute("aria-expanded", "false");
      page.waitForTimeout(300);
      double[] after = place(node(page, "Vectors"));
      assertTrue(
          Math.abs(before[0] - after[0]) <= 1 && Math.abs(before[1] - after[1]) <= 1,
          "it moved from " + Arrays.toString(before) + " to " + Arrays.toString(after));
      page.reload();
      assertThat(shown(page)).hasCount(NODES - 4);
      handle(page, 0).click();
      assertThat(shown(page)).hasCount(NODES);
      assertThat(page.locator(".map-tools [aria-pressed=true]")).hasText("All");
    }
  }

  @Test
  void levelsFoldAllAtOnceAndAreRemembered() {
    try (Reader reader = reader()) {
      Page page = reader.open(HandyMaps.MAP);
      page.locator(".map-tools button[value='1']").click();
      assertThat(shown(page)).hasCount(4);
      page.reload();
      assertThat(page.locator(".map-tools [aria-pressed=true]")).hasText("1");
      assertThat(shown(page)).hasCount(4);
      page.locator(".map-tools button[value='2']").click();
      assertThat(shown(page)).hasCount(9);
      page.locator(".map-tools button[value='0']").click();
      assertThat(shown(page)).hasCount(NODES);
    }
  }

  @Test
  void nothingOverlapsWhateverIsFolded() {
    try (Reader reader = reader()) {
      Page page = reader.open(HandyMaps.LARGE);
      for (int i : new int[] {0, 3, 7, 30, 31, 60}) {
        handle(page, i).dispatchEvent("click");
      }
      page.waitForTimeout(300);
      assertEquals(
          0,
          page.evaluate(
              """
              () => {
                const boxes = [...document.querySelectorAll('.node')].filter(node => !node.style.display)
                    .map(node => node.querySelector('rect').getBoundingClientRect());
                return boxes.filter((a, i) => boxes.some((b, j) => j > i && a.left < b.right - 1
                    && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)).length;
              }
              """));
    }
  }

  @Test
  void theKeyboardWalksAsInAnyTree() {
    try (Reader reader = reader()) {
      Page page = reader.open(HandyMaps.MAP);
      assertThat(page.locator("[role=treeitem][tabindex='0']")).hasCount(1);
      page.locator(".node.root").focus();
      press(page, "ArrowDown", "ArrowDown");
      assertThat(node(page, "Dot product")).isFocused();
      press(page, "ArrowLeft");
      assertThat(node(page, "Vectors")).isFocused();
      press(page, "ArrowLeft");
      assertThat(node(page, "Vectors")).hasAttribute("aria-expanded", "false");
      press(page, "ArrowDown");
      assertThat(node(page, "Matrices")).isFocused();
      press(page, "ArrowUp", "ArrowRight");
      assertThat(node(page, "Vectors")).hasAttribute("aria-expanded", "true");
      press(page, "ArrowRight");
      assertThat(node(page, "Dot product")).isFocused();
      press(page, "End");
      assertThat(node(page, "Guessing")).isFocused();
      press(page, "Home");
      assertThat(node(page, "Linear algebra")).isFocused();
      press(page, "m", "a", "n");
      assertThat(node(page, "Manhattan length")).isFocused();
      assertThat(node(page, "Manhattan length")).hasAttribute("tabindex", "0");
      assertThat(page.locator("[role=treeitem][tabindex='0']")).hasCount(1);
      page.locator(".map-tools button[value='1']").click();
      node(page, "Matrices").focus();
      press(page, "*");
      assertThat(shown(page)).hasCount(9);
      press(page, "?");
      assertThat(page.locator("#keys")).isVisible();
    }
  }

  @Test
  void enterFollowsALinkAndADragDoesNot() {
    try (Reader reader = reader()) {
      Page page = reader.open(HandyMaps.MAP);
      node(page, "Vectors").scrollIntoViewIfNeeded();
      double[] at = place(node(page, "Vectors"));
      page.mouse().move(at[0] + 20, at[1] + 10);
      page.mouse().down();
      page.mouse().move(at[0] + 60, at[1] + 40);
      page.mouse().move(at[0] + 90, at[1] + 60);
      page.mouse().up();
      page.waitForTimeout(200);
      assertFalse(page.url().contains("#"), page.url());
      node(page, "Guessing").focus();
      press(page, "Enter");
      page.waitForURL(Pattern.compile("#.*guessing"));
      assertThat(page.locator(".node.target")).hasCount(1);
    }
  }

  @Test
  void anAddressUnfoldsTheWayAndMarksTheNode() {
    try (Reader reader = reader()) {
      Page page = reader.open(HandyMaps.MAP);
      page.locator(".map-tools button[value='1']").click();
      String id = node(page, "Laplace expansion").getAttribute("id");
      Page other = reader.open(HandyMaps.MAP + "#" + id);
      assertThat(node(other, "Laplace expansion")).isVisible();
      assertThat(node(other, "Laplace expansion")).hasClass(Pattern.compile("target"));
      assertThat(node(other, "Laplace expansion")).isInViewport();
      assertThat(node(other, "Laplace expansion")).isFocused();
      assertThat(other.locator(".outline")).not().hasAttribute("open", "");
      assertThat(node(other, "Dot product")).isHidden();
      page.evaluate("id => { location.hash = id; }", id);
      assertThat(node(page, "Laplace expansion")).hasClass(Pattern.compile("target"));
      assertThat(page.locator(".map-link"))
          .hasAttribute("href", Pattern.compile(".*laplace-expansion"));
    }
  }

  @Test
  void progressIsLiveAndTicksGoBothWays() {
    try (Reader reader = reader()) {
      Page map = reader.open(HandyMaps.MAP);
      Page pillar = reader.open(HandyMaps.PILLAR);
      pillar.locator(".tick").nth(0).check();
      assertThat(node(map, "Dot product")).hasAttribute("aria-checked", "true");
      assertThat(node(map, "Vectors")).hasClass(Pattern.compile("is-begun"));
      assertThat(node(map, "Vectors")).hasAttribute("aria-label", "Vectors, 1 of 2 done");
      node(map, "Norm").locator(".box").click();
      assertThat(pillar.locator(".tick").nth(1)).isChecked();
      assertThat(node(map, "Vectors")).hasClass(Pattern.compile("is-done"));
      node(map, "Norm").focus();
      press(map, "Space");
      assertThat(pillar.locator(".tick").nth(1)).not().isChecked();
      press(map, "x");
      assertThat(pillar.locator(".tick").nth(1)).isChecked();
      pillar.locator(".tick").nth(2).check();
      assertThat(node(map, "Matrices")).hasClass(Pattern.compile("is-begun"));
      assertThat(map.locator(".map-tools .progress")).hasText("3 of 4 done");
      assertThat(map).hasURL(Pattern.compile("algebra-map\\.html$"));
      Page maps = reader.open("mindmaps/index.html");
      assertThat(maps.locator("[data-ids-of='algebra-map']")).hasText("3 of 4 done");
    }
  }

  @Test
  void whatIsFoundIsMarkedAndUnfolded() {
    try (Reader reader = reader()) {
      Page page = reader.open(HandyMaps.MAP);
      page.locator(".map-tools button[value='1']").click();
      Locator field = page.locator(".map-tools input");
      field.fill("LENGTH");
      assertThat(page.locator(".node.match")).hasCount(2);
      assertThat(node(page, "Manhattan length")).isVisible();
      assertThat(page.locator(".map-tools [role=status]")).hasText("2 found");
      field.press("Enter");
      field.press("Enter");
      assertThat(page.locator(".map-tools [role=status]")).hasText("2 of 2");
      assertThat(node(page, "Manhattan length")).hasClass(Pattern.compile("target"));
      assertThat(node(page, "Manhattan length")).isInViewport();
      field.fill("naive");
      assertThat(page.locator(".node.match")).hasCount(1);
      field.fill("qqq");
      assertThat(page.locator(".map-tools [role=status]")).hasText("Nothing found");
      field.press("Escape");
      assertThat(shown(page)).hasCount(4);
    }
  }

  /** A PNG is made of nothing but the text of the SVG, so it shows that it stands alone. */
  @Test
  void aMapIsSavedWithAllThatItNeeds() {
    try (Reader reader =
        Reader.at(venue).of(HandyMaps.folder()).running(KEEP_FILES).open()) {
      Page page = reader.open(HandyMaps.MAP);
      String text = saved(page, "SVG");
      assertTrue(text.contains("Laplace expansion") && text.contains("fill:"), text);
      assertFalse(NEEDED.matcher(text).find(), text);
      assertTrue(text.contains("@font-face"), "the font is inside");
      assertEquals("PNG", saved(page, "PNG").substring(1, 4));
    }
  }

  @Test
  void aFoldedMapIsSavedAsItIsSeen() {
    try (Reader reader =
        Reader.at(venue).of(HandyMaps.folder()).running(KEEP_FILES).open()) {
      Page page = reader.open(HandyMaps.MAP);
      String whole = saved(page, "SVG");
      page.locator(".map-tools button[value='1']").click();
      String folded = saved(page, "SVG");
      double[] all = viewBox(whole);
      double[] part = viewBox(folded);
      assertTrue(part[2] < all[2] && part[3] < all[3], "smaller: " + Arrays.toString(part));
    }
  }

  @Test
  void theWheelZoomsWithControlOnlyAndInFullScreen() {
    try (Reader reader = Reader.at(venue).of(HandyMaps.folder()).sized(1280, 500).open()) {
      Page page = reader.open(HandyMaps.MAP);
      node(page, "Linear algebra").scrollIntoViewIfNeeded();
      double[] at = place(node(page, "Linear algebra"));
      page.mouse().move(at[0] + 5, at[1] + 5);
      double width = width(page);
      page.mouse().wheel(0, 60);
      page.waitForTimeout(200);
      assertEquals(width, width(page));
      page.keyboard().down("Control");
      page.mouse().wheel(0, -60);
      page.keyboard().up("Control");
      page.waitForTimeout(200);
      assertTrue(width(page) > width, "larger");
      page.locator("text=Full screen").click();
      assertThat(page.locator(".mindmap.full")).isVisible();
      width = width(page);
      page.mouse().move(640, 300);
      page.mouse().wheel(0, 60);
      page.waitForTimeout(200);
      assertTrue(width(page) < width, "smaller");
      page.locator("text=Leave full screen").click();
      assertThat(page.locator(".mindmap.full")).hasCount(0);
    }
  }

  /** A copy of the drawing on a sheet would be drawn anew with each fold. */
  @Test
  void sheetsForPaperAreThereForPaperAlone() {
    try (Reader reader = reader()) {
      Page page = reader.open(HandyMaps.LARGE);
      assertThat(page.locator(".map-sheets")).hasCount(0);
      page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
      assertThat(page.locator(".map-sheets .map-sheet")).not().hasCount(0);
      page.evaluate("() => dispatchEvent(new Event('afterprint'))");
      assertThat(page.locator(".map-sheets")).hasCount(0);
    }
  }

  @Test
  void withoutScriptAllIsThereAndLeadsSomewhere() {
    try (Reader reader =
        Reader.at(venue).of(HandyMaps.folder()).with(Setup.WITHOUT_SCRIPT).open()) {
      Page page = reader.open(HandyMaps.MAP);
      assertEquals(NODES, count(page, ".node"));
      assertEquals(0, count(page, ".map-tools, .handle, [role=tree]"));
      Object last =
          page.evaluate(
              """
              () => {
                const node = [...document.querySelectorAll('.node')].pop();
                node.scrollIntoView({ block: 'center', inline: 'center' });
                const { x, y, width, height } = node.querySelector('rect').getBoundingClientRect();
                return [x + width / 2, y + height / 2];
              }
              """);
      List<?> middle = (List<?>) last;
      page.mouse()
          .click(((Number) middle.get(0)).doubleValue(), ((Number) middle.get(1)).doubleValue());
      page.waitForTimeout(300);
      assertTrue(page.url().endsWith("guessing"), page.url());
    }
  }

  private Reader reader() {
    return Reader.at(venue).of(HandyMaps.folder()).open();
  }

  static String saved(Page page, String kind) {
    page.evaluate("() => { delete window.saved; }");
    page.locator(".map-tools button:text-is('" + kind + "')").click();
    page.waitForFunction("() => window.saved");
    return (String) page.evaluate("() => window.saved");
  }

  private static double[] viewBox(String svg) {
    var box = Pattern.compile("<svg[^>]* viewBox=\"([^\"]+)\"").matcher(svg);
    assertTrue(box.find(), svg);
    return Arrays.stream(box.group(1).split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static int count(Page page, String selector) {
    return ((Number)
            page.evaluate(
                "selector => [...document.querySelectorAll(selector)]"
                    + ".filter(element => element.checkVisibility()).length",
                selector))
        .intValue();
  }

  private static Locator node(Page page, String label) {
    return page.locator(".node[aria-label='" + label + "'], .node[aria-label^='" + label + ",']");
  }

  private static Locator shown(Page page) {
    return page.locator(".node:visible");
  }

  private static Locator handle(Page page, int index) {
    return page.locator(".handle").nth(index);
  }

  private static double[] place(Locator node) {
    var box = node.locator("rect").first().boundingBox();
    return new double[] {box.x, box.y};
  }

  private static double width(Page page) {
    return page.locator(".mindmap-svg").boundingBox().width;
  }

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }
}
