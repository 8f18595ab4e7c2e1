package io.github.syllabake.render.figure;

import io.github.syllabake.render.figure.MindmapLayout.Box;
import io.github.syllabake.render.figure.MindmapLayout.Edge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws the lines of one side so that none crosses a label. Labels of one depth stand in a column
 * and some are wider than their neighbors, so a line runs straight on until it is past those it
 * would meet, and only then turns.
 */
final class EdgeRouter {

  private final Map<Integer, List<Box>> columns = new HashMap<>();

  /**
   * A router for one side.
   *
   * @param boxes its boxes, from top to bottom in each depth
   */
  EdgeRouter(List<Box> boxes) {
    for (Box box : boxes) {
      columns.computeIfAbsent(box.depth(), depth -> new ArrayList<>()).add(box);
    }
  }

  /**
   * The lines from a box to those below it in the tree. The straight part, which they share, is in
   * the first.
   */
  List<Edge> edges(Box from, List<Box> children) {
    double turn = turn(from, children);
    List<Edge> edges = new ArrayList<>();
    for (Box to : children) {
      edges.add(edge(edges.isEmpty() ? from.outer() : turn, turn, from.line(), to));
    }
    return edges;
  }

  private static Edge edge(double fromX, double turnX, double fromY, Box to) {
    return new Edge(
        to.depth(), to.branch(), fromX, turnX, to.inner(), to.outer(), fromY, to.line());
  }

  private double turn(Box from, List<Box> children) {
    double top = Math.min(from.line(), children.get(0).line());
    double bottom = Math.max(from.line(), children.get(children.size() - 1).line());
    List<Box> column = columns.get(from.depth());
    double turn = from.outer();
    for (int i = firstBelow(column, top); i < column.size() && column.get(i).y() < bottom; i++) {
      double outer = column.get(i).outer();
      turn = from.leftward() ? Math.min(turn, outer) : Math.max(turn, outer);
    }
    return turn;
  }

  /** The index of the first box of a column that reaches below a height. */
  private static int firstBelow(List<Box> column, double height) {
    int low = 0;
    int high = column.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (column.get(middle).y() + column.get(middle).height() < height) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
