package io.github.syllabake.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.model.MapTree;
import io.github.syllabake.render.figure.MindmapLayout.Box;
import io.github.syllabake.render.figure.MindmapLayout.Edge;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MindmapLayoutTest {

  /** By how much text in the widest font is longer than measured. */
  private static final double WIDEST_FONT = 1 / 0.94;

  static Stream<MapTree> trees() {
    return Stream.concat(
        Stream.of(
            Trees.indented("Alone"),
            Trees.chain(50),
            Trees.fan(300),
            Trees.odd(),
            Trees.random(2000, 1)),
        Stream.of(1, 2, 3, 10, 30, 60, 100, 300).flatMap(MindmapLayoutTest::random));
  }

  private static Stream<MapTree> random(int nodes) {
    return Stream.of(1, 2, 3, 4, 5).map(seed -> Trees.random(nodes, seed));
  }

  @ParameterizedTest
  @MethodSource("trees")
  void everyNodeHasABoxInReadingOrder(MapTree tree) {
    Map<String, Box> boxes = byId(layout(tree));
    assertEquals(tree.size() + 1, boxes.size());
    assertEquals(tree.root(), layout(tree).boxes().get(0).node());
  }

  @ParameterizedTest
  @MethodSource("trees")
  void nothingIsOutside(MapTree tree) {
    MindmapLayout layout = layout(tree);
    for (Box box : layout.boxes()) {
      assertTrue(box.x() > 15 && box.x() + box.width() < layout.width() - 15, () -> "" + box);
      assertTrue(box.y() > 15 && box.y() + box.height() < layout.height() - 15, () -> "" + box);
    }
  }

  /** Not even when the reader's font is wider than usual. */
  @ParameterizedTest
  @MethodSource("trees")
  void noTwoLabelsOverlap(MapTree tree) {
    List<Box> boxes =
        layout(tree).boxes().stream().sorted(Comparator.comparingDouble(Box::y)).toList();
    for (int i = 0; i < boxes.size(); i++) {
      Box upper = boxes.get(i);
      for (int j = i + 1; j < boxes.size() && boxes.get(j).y() < upper.y() + upper.height(); j++) {
        Box lower = boxes.get(j);
        boolean apart =
            upper.x() + upper.width() * WIDEST_FONT < lower.x()
                || lower.x() + lower.width() * WIDEST_FONT < upper.x();
        assertTrue(apart, () -> upper + "\n" + lower);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("trees")
  void childrenStandBesideTheirParentInOrder(MapTree tree) {
    Map<String, Box> boxes = byId(layout(tree));
    for (Box box : boxes.values()) {
      Box before = null;
      for (MapTree.Node child : box.node().children()) {
        Box below = boxes.get(child.id());
        assertTrue(
            below.leftward() ? below.inner() < box.x() : below.inner() > box.x() + box.width(),
            () -> box + "\n" + below);
        Box previous = before;
        if (previous != null && previous.leftward() == below.leftward()) {
          assertTrue(previous.y() + previous.height() < below.y(), () -> previous + "\n" + below);
        }
        before = below;
      }
    }
  }

  /**
   * A parent stands in the middle between its first and its last child, as far as rounding goes.
   */
  @ParameterizedTest
  @MethodSource("trees")
  void parentsStandInTheMiddle(MapTree tree) {
    Map<String, Box> boxes = byId(layout(tree));
    for (Box box : boxes.values()) {
      List<MapTree.Node> children = box.node().children();
      if (box.depth() > 0 && !children.isEmpty()) {
        Box first = boxes.get(children.get(0).id());
        Box last = boxes.get(children.get(children.size() - 1).id());
        assertEquals((middle(first) + middle(last)) / 2, middle(box), 0.01);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("trees")
  void linesMeetTheirLabels(MapTree tree) {
    MindmapLayout layout = layout(tree);
    assertEquals(tree.size(), layout.edges().size());
    for (Edge edge : layout.edges()) {
      assertTrue(
          layout.boxes().stream()
              .anyMatch(
                  box ->
                      box.inner() == edge.toX()
                          && box.outer() == edge.endX()
                          && box.line() == edge.toY()),
          () -> "" + edge);
    }
  }

  @ParameterizedTest
  @MethodSource("trees")
  void noLineCrossesALabel(MapTree tree) {
    MindmapLayout layout = layout(tree);
    for (Edge edge : layout.edges()) {
      double left = Math.min(edge.turnX(), edge.toX()) + 0.01;
      double right = Math.max(edge.turnX(), edge.toX()) - 0.01;
      double top = Math.min(edge.fromY(), edge.toY());
      double bottom = Math.max(edge.fromY(), edge.toY());
      for (Box box : layout.boxes()) {
        boolean apart =
            box.x() >= right
                || box.x() + box.width() <= left
                || box.y() >= bottom
                || box.y() + box.height() <= top;
        assertTrue(apart, () -> edge + "\n" + box);
      }
    }
  }

  @Test
  void aSmallMapGrowsToTheRight() {
    MindmapLayout layout = layout(Trees.indented("Root\n  One\n  Two\n  Three"));
    assertTrue(layout.boxes().stream().noneMatch(Box::leftward));
  }

  @Test
  void aTallMapGrowsToBothSidesAndIsReadFromTheLeft() {
    String branch = "  Branch\n    A leaf\n    Another\n    A third one\n    The last\n";
    MindmapLayout layout = layout(Trees.indented("Root\n" + branch.repeat(8)));
    List<Boolean> sides =
        layout.boxes().stream().filter(box -> box.depth() == 1).map(Box::leftward).toList();
    assertEquals(sides.stream().sorted(Comparator.reverseOrder()).toList(), sides);
    assertTrue(sides.contains(true) && sides.contains(false), () -> "" + sides);
  }

  @Test
  void aLargeMapIsLaidOutQuickly() {
    MapTree tree = Trees.random(2000, 1);
    layout(tree);
    assertTimeoutPreemptively(Duration.ofSeconds(3), () -> layout(tree));
  }

  @Test
  void aVeryDeepMapIsLaidOut() {
    assertEquals(1001, layout(Trees.chain(1001)).boxes().size());
  }

  private static MindmapLayout layout(MapTree tree) {
    return MindmapSvg.layout(tree, MapMath.PLAIN);
  }

  private static double middle(Box box) {
    return box.y() + box.height() / 2;
  }

  private static Map<String, Box> byId(MindmapLayout layout) {
    Map<String, Box> boxes = new HashMap<>();
    layout.boxes().forEach(box -> boxes.put(box.node().id(), box));
    return boxes;
  }
}
