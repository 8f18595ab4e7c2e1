package io.github.syllabake.parse.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.commonmark.node.Block;
import org.commonmark.node.Node;

/** Walks through nodes without recursion, so that no depth is too much. */
public final class NodeWalk {

  private NodeWalk() {}

  /** The children of a node. */
  public static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /** The first block that stands in exactly so many others. */
  static Optional<Node> firstBelow(Node root, int depth) {
    List<Node> level = List.of(root);
    for (int above = 0; above < depth && !level.isEmpty(); above++) {
      List<Node> next = new ArrayList<>();
      level.forEach(node -> addBlocks(node, next));
      level = next;
    }
    return level.stream().findFirst();
  }

  private static void addBlocks(Node parent, List<Node> blocks) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Block) {
        blocks.add(child);
      }
    }
  }

  /** The nodes of a type among these and all below them, in the order of the text. */
  public static <N extends Node> List<N> all(Class<N> type, Collection<Node> nodes) {
    return all(type, nodes, node -> true);
  }

  /**
   * The nodes of a type among these and all below them, in the order of the text.
   *
   * @param enter whether to look below a node
   */
  static <N extends Node> List<N> all(
      Class<N> type, Collection<Node> nodes, Predicate<Node> enter) {
    List<N> found = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>(nodes);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (type.isInstance(node)) {
        found.add(type.cast(node));
      }
      if (enter.test(node)) {
        for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
          open.push(child);
        }
      }
    }
    return found;
  }
}
