package io.github.syllabake.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.github.syllabake.guide.BakedGuide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What browsers say of the places of labels and lines. */
class MapPictureIT {

  /**
   * In the units of the drawing. Letters reach less far than the boxes that browsers report for
   * them, by this much above and below.
   */
  private static final String FAULTS =
      """
      async () => {
        await document.fonts.ready;
        const svg = document.querySelector('.mindmap-view .mindmap-svg');
        const frame = svg.getBoundingClientRect();
        const scale = frame.width / svg.viewBox.baseVal.width;
        const place = element => {
          const box = element.getBoundingClientRect();
          return { left: (box.left - frame.left) / scale, right: (box.right - frame.left) / scale,
            top: (box.top - frame.top) / scale, bottom: (box.bottom - frame.top) / scale };
        };
        const nodes = [...svg.querySelectorAll('.node')];
        const boxes = nodes.map(node => place(node.querySelector('rect')));
        const faults = [];
        const fault = (what, i) => faults.push(what + ': ' + nodes[i].textContent.slice(0, 60));
        const whole = { right: frame.width / scale, bottom: frame.height / scale };
        nodes.forEach((node, i) => {
          const box = boxes[i];
          if (box.left < 0 || box.top < 0 || box.right > whole.right || box.bottom > whole.bottom) fault('cut', i);
          for (const part of node.querySelectorAll('text, tspan, .katex')) {
            const ink = place(part);
            const air = part.matches('.katex') ? 0.5 : 4;
            if (ink.left < box.left - 0.5 || ink.right > box.right + 0.5) fault('too wide', i);
            if (ink.top < box.top - air || ink.bottom > box.bottom + air) fault('too high', i);
          }
          const parts = [...node.querySelectorAll('tspan, .katex')].map(place);
          parts.forEach((one, a) => parts.slice(a + 1).forEach(other => {
            const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            if (across > 0.5 && down > 8) fault('parts overlap', i);
          }));
        });
        const order = boxes.map((box, i) => i).sort((a, b) => boxes[a].top - boxes[b].top);
        order.forEach((a, i) => {
          for (let j = i + 1; j < order.length && boxes[order[j]].top < boxes[a].bottom; j++) {
            const b = order[j];
            if (boxes[a].left < boxes[b].right && boxes[b].left < boxes[a].right) fault('overlap', a);
          }
        });
        const paths = [...svg.querySelectorAll('.edges path')];
        if (paths.length !== nodes.length - 1) faults.push(paths.length + ' lines');
        const rows = new Map();
        boxes.forEach((box, i) => {
          for (let row = Math.floor(box.top / 50); row <= box.bottom / 50; row++) {
            rows.set(row, (rows.get(row) || []).concat(i));
          }
        });
        paths.forEach((path, at) => {
          const length = path.getTotalLength();
          for (let way = 0; way <= length; way += Math.max(3, length / 60)) {
            const { x, y } = path.getPointAtLength(way);
            const hit = (rows.get(Math.floor(y / 50)) || []).find(i => boxes[i].left + 0.5 < x && x < boxes[i].right - 0.5
                && boxes[i].top + 0.5 < y && y < boxes[i].bottom - 0.5);
            if (hit !== undefined && hit !== 0) fault('line to ' + nodes[at + 1].textContent.slice(0, 30) + ' through', hit);
          }
        });
        return faults;
      }
      """;

  private static final String WIDTHS =
      """
      async () => {
        await document.fonts.ready;
        return [...document.querySelectorAll('.node')].filter(node => !node.querySelector('tspan, .katex')).map(node =>
            node.querySelector('rect').getBBox().width - node.querySelector('text').getComputedTextLength());
      }
      """;

  private static final String MATH =
      """
      () => [...document.querySelectorAll('foreignObject')].map(around => {
        const katex = around.querySelector('.katex').getBoundingClientRect();
        return Math.abs(katex.width - around.width.baseVal.value) < 2 ? '' : around.textContent;
      }).join('')
      """;

  /** Places of all texts of formulas in the units of the drawing, and of the lines of fractions. */
  private static final String FORMULAS =
      """
      async () => {
        await document.fonts.ready;
        const svg = document.querySelector('svg');
        const frame = svg.getBoundingClientRect();
        const scale = frame.width / svg.viewBox.baseVal.width;
        return [...svg.querySelectorAll('foreignObject span')]
            .filter(span => !span.children.length && !span.closest('math') && span.getClientRects().length)
            .map(span => {
              const { left, top, width, height } = span.getBoundingClientRect();
              return [span.textContent, (left - frame.left) / scale, (top - frame.top) / scale, width / scale,
                  height / scale];
            });
      }
      """;

  private static final String LOADED =
      "() => [...document.fonts].filter(font => font.status === 'loaded').map(({ family, weight, style }) =>"
          + " [family, weight, style].join(' ').replaceAll('\"', '')).sort().join()";

  @ParameterizedTest
  @EnumSource
  void noLabelIsCutOrMetByAnotherOrByALine(Engine engine) {
    try (Reader reader = Reader.at(new Venue(engine, Venue.Way.FILE)).inspecting().open()) {
      Page page = reader.open(SamplePage.MINDMAPS.path());
      for (String path : BakedGuide.pages("mindmaps/")) {
        if (!path.equals(SamplePage.MINDMAPS.path())) {
          reader.goTo(page, path);
          assertEquals(List.of(), page.evaluate(FAULTS), path);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void norInMapsThatAreHardToDraw(Engine engine) {
    try (Reader reader = hard(engine)) {
      Page page = reader.open("index.html");
      for (String name : MapGuide.names()) {
        reader.goTo(page, MapGuide.path(name));
        assertEquals(List.of(), page.evaluate(FAULTS), name);
      }
    }
  }

  /** The shipped font is there, and the browser sets it with the widths that we counted with. */
  @ParameterizedTest
  @EnumSource
  void labelsAreAsWideAsMeasured(Engine engine) {
    try (Reader reader = Reader.at(new Venue(engine, Venue.Way.FILE)).inspecting().open()) {
      Page page = reader.open(SamplePage.MINDMAP.path());
      List<Double> spaces = new ArrayList<>();
      ((List<?>) page.evaluate(WIDTHS)).forEach(space -> spaces.add(((Number) space).doubleValue()));
      assertTrue(spaces.size() > 5, spaces::toString);
      double root = spaces.remove(0);
      assertEquals(32.5, root, 0.6);
      spaces.forEach(space -> assertEquals(8.5, space, 0.6, spaces::toString));
    }
  }

  @ParameterizedTest
  @EnumSource
  void formulasAreAsWideAsMeasured(Engine engine) {
    try (Reader reader = hard(engine)) {
      Page page = reader.open(MapGuide.path("labels"));
      assertEquals(9, page.locator("foreignObject").count());
      assertEquals("", page.evaluate(MATH));
    }
  }

  /** The file lies where nothing of the site is. */
  @ParameterizedTest
  @EnumSource
  void aSavedMapHasItsFormulasAsThePageHasThem(Engine engine) throws IOException {
    try (Reader reader =
        Reader.at(new Venue(engine, Venue.Way.FILE))
            .of(MapGuide.folder())
            .inspecting()
            .running(MapsIT.KEEP_FILES)
            .expecting(trouble -> trouble.matches("leaves the site: \\S+\\.svg"))
            .open()) {
      Page page = reader.open(MapGuide.path("labels"));
      List<?> there = (List<?>) page.evaluate(FORMULAS);
      assertTrue(there.size() > 40, () -> "texts: " + there);
      Path file = Files.createTempFile("map", ".svg");
      Files.writeString(file, MapsIT.saved(page, "SVG"));
      String fonts = (String) page.evaluate("() => Object.keys(window.syllabakeFonts).sort().join()");
      assertEquals("KaTeX_Main-Regular,KaTeX_Math-Italic,KaTeX_Size1-Regular,KaTeX_Size3-Regular", fonts);
      assertEquals("PNG", MapsIT.saved(page, "PNG").substring(1, 4));
      page.navigate(file.toUri().toString());
      assertSame(there, (List<?>) page.evaluate(FORMULAS));
      assertEquals(
          "Guide Sans 400 normal,Guide Sans 600 normal,KaTeX_Main 400 normal,KaTeX_Math 400 italic,"
              + "KaTeX_Size1 400 normal,KaTeX_Size3 400 normal",
          page.evaluate(LOADED));
    }
  }

  private static void assertSame(List<?> there, List<?> alone) {
    assertEquals(there.size(), alone.size());
    for (int i = 0; i < there.size(); i++) {
      List<?> one = (List<?>) there.get(i);
      List<?> other = (List<?>) alone.get(i);
      assertEquals(one.get(0), other.get(0));
      for (int side = 1; side < 5; side++) {
        double place = ((Number) one.get(side)).doubleValue();
        assertEquals(place, ((Number) other.get(side)).doubleValue(), 0.3, one + ", but " + other);
      }
    }
  }

  @Test
  void aMapIsPrintedOnOneSheetOrWithTextThatCanBeRead() {
    try (Reader reader = Reader.at(new Venue(Engine.CHROMIUM, Venue.Way.HTTP)).open()) {
      Page page = reader.open(SamplePage.MINDMAP.path());
      for (String path : BakedGuide.pages("mindmaps/")) {
        if (!path.equals(SamplePage.MINDMAPS.path())) {
          reader.goTo(page, path);
          assertPrinted(page, Engine.CHROMIUM, path);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLargeMapIsPrintedOnManySheets(Engine engine) {
    try (Reader reader = hardOnPaper(engine)) {
      Page page = reader.open("index.html");
      for (String name : List.of("chain", "fan", "random")) {
        reader.goTo(page, MapGuide.path(name));
        assertPrinted(page, engine, name);
      }
    }
  }

  /** Where the list stands for a tree, or the tree for its list, and neither shrinks the text. */
  @ParameterizedTest
  @EnumSource
  void aTreeInATextLeavesTheTextAsLargeAsItIs(Engine engine) {
    try (Reader reader = hardOnPaper(engine)) {
      Page page = reader.open(MapGuide.TEXT);
      Paper paper = Paper.read(page.pdf(PrintIT.sizeFor(engine)));
      assertEquals(9.77, paper.usual(), 0.1);
      assertEquals(List.of(), paper.missing(List.of("Another twig", "Bough 1", "Bough 99")));
      assertEquals(List.of(), paper.beyondTheEdge());
      assertTrue(paper.smallest() > 7.9, "text of " + paper.smallest() + " points");
      assertEquals(0, paper.landscapes());
    }
  }

  /** What draws a box on the page draws it on a sheet, too. */
  @ParameterizedTest
  @EnumSource
  void boxesOnSheetsAreNotBlack(Engine engine) {
    try (Reader reader =
        Reader.at(new Venue(engine, Venue.Way.FILE)).inspecting().printing().open()) {
      Page page = reader.open("mindmaps/ml-system-design.html");
      assertTrue(page.locator(".box").count() > 20);
      List<Double> black = Paper.black(page.pdf(PrintIT.sizeFor(engine)));
      assertTrue(Collections.max(black) < 0.01, () -> black + " of the sheets is black");
    }
  }

  /** Sheets refer to what the script has changed since the page was loaded. */
  @ParameterizedTest
  @EnumSource
  void sheetsShowWhatIsTicked(Engine engine) {
    try (Reader reader =
        Reader.at(new Venue(engine, Venue.Way.FILE)).inspecting().printing().open()) {
      Page page = reader.open("mindmaps/ml-system-design.html");
      // The first sheet says what the map is about; on the second the map begins.
      double before = Paper.black(page.pdf(PrintIT.sizeFor(engine))).get(1);
      page.locator(".box").nth(1).click();
      double after = Paper.black(page.pdf(PrintIT.sizeFor(engine))).get(1);
      assertTrue(after > before * 1.1, before + " of a sheet was black, now " + after);
    }
  }

  private static void assertPrinted(Page page, Engine engine, String path) {
    @SuppressWarnings("unchecked")
    List<String> words =
        (List<String>)
            page.evaluate(
                "() => [...document.querySelectorAll('.mindmap-view text:not(:has(tspan)), .mindmap-view tspan')]"
                    + ".map(text => text.textContent)");
    Paper paper = Paper.read(page.pdf(PrintIT.sizeFor(engine).setPreferCSSPageSize(true)));
    assertEquals(List.of(), paper.missing(words), path);
    assertEquals(List.of(), paper.beyondTheEdge(), path);
    assertTrue(paper.smallest() > 7.9, path + ": text of " + paper.smallest() + " points");
    assertEquals(List.of(), paper.otherSizesThan(842, 595), path);
  }

  private static Reader hardOnPaper(Engine engine) {
    return Reader.at(new Venue(engine, Venue.Way.FILE))
        .inspecting()
        .printing()
        .of(MapGuide.folder())
        .open();
  }

  private static Reader hard(Engine engine) {
    return Reader.at(new Venue(engine, Venue.Way.FILE)).inspecting().of(MapGuide.folder()).open();
  }
}
