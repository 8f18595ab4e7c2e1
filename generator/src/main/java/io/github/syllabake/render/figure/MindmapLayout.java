package io.github.syllabake.render.figure;

import io.github.syllabake.model.MapTree;
import java.util.List;

/**
 * A mindmap with a place for everything, not yet drawn. Pixels, from the upper left corner.
 *
 * @param width of the whole
 * @param height of the whole
 * @param boxes its nodes in reading order, the root first
 * @param edges the line to each node but the root, from the node above, in the order of the nodes
 */
record MindmapLayout(double width, double height, List<Box> boxes, List<Edge> edges) {

  /**
   * The place of a node.
   *
   * @param node the node
   * @param depth how far it is from the root
   * @param branch the number of its main branch, from 0
   * @param leftward whether its branch grows to the left
   * @param x the left edge
   * @param y the upper edge
   * @param size its width and height, and its label
   */
  record Box(
      MapTree.Node node,
      int depth,
      int branch,
      boolean leftward,
      double x,
      double y,
      NodeSize size) {

    double width() {
      return size.width();
    }

    double height() {
      return size.height();
    }

    /** Its label as it is drawn; empty when only a dot is. */
    List<LabelLine> lines() {
      return size.lines();
    }

    /** The edge at which lines to the nodes below it start. */
    double outer() {
      return leftward ? x : x + width();
    }

    /** The edge at which the line from the node above it ends. */
    double inner() {
      return leftward ? x + width() : x;
    }

    /**
     * Where lines meet it: a label stands on its line, the root and dots have it at half their
     * height.
     */
    double line() {
      return depth == 0 || lines().isEmpty() ? y + height() / 2 : y + height();
    }

    /** This box elsewhere. */
    Box moved(double right, double down) {
      return new Box(node, depth, branch, leftward, x + right, y + down, size);
    }
  }

  /**
   * A line from a node to one below it.
   *
   * @param depth the depth of the node below
   * @param fromX where it starts
   * @param turnX where it leaves its straight course
   * @param toX where it meets the node below
   * @param endX where it ends, on the other side of that node
   */
  record Edge(
      int depth,
      int branch,
      double fromX,
      double turnX,
      double toX,
      double endX,
      double fromY,
      double toY) {

    /** This line elsewhere. */
    Edge moved(double right, double down) {
      return new Edge(
          depth,
          branch,
          fromX + right,
          turnX + right,
          toX + right,
          endX + right,
          fromY + down,
          toY + down);
    }
  }
}
