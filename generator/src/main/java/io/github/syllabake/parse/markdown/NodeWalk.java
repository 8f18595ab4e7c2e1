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
    int above = 0;
    Node node = root;
    while (node != null && above < depth) {
      if (node.getFirstChild() instanceof Block) {
        node = node.getFirstChild();
        above++;
      } else {
        while (node != null && node.getNext() == null) {
          node = node.getParent();
          above--;
        }
        node = node == null ? null : node.getNext();
      }
    }
    return Optional.ofNullable(node);
  }

  /** The first block of a type below a node. */
  static Optional<Node> firstBlock(Class<? extends Block> type, Node root) {
    Deque<Node> open = new ArrayDeque<>(children(root));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (type.isInstance(node)) {
        return Optional.of(node);
      }
      for (Node child = node.getFirstChild(); child instanceof Block; child = child.getNext()) {
        open.push(child);
      }
    }
    return Optional.empty();
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
