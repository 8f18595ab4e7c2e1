package io.github.syllabake.render.figure;

import io.github.syllabake.model.MapTree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A node whose size is known, before it has a place. Two are equal only if they are one object, as
 * two nodes of a tree may say the same.
 */
final class MeasuredNode {

  private final MapTree.Node node;
  private final int depth;
  private final int branch;
  private final NodeSize size;
  private final List<MeasuredNode> children;

  private MeasuredNode(
      MapTree.Node node, int depth, int branch, BiFunction<MapTree.Node, Integer, NodeSize> sizes) {
    this.node = node;
    this.depth = depth;
    this.branch = branch;
    this.size = sizes.apply(node, depth);
    List<MeasuredNode> below = new ArrayList<>();
    for (MapTree.Node child : node.children()) {
      int childBranch = depth == 0 ? below.size() : branch;
      below.add(new MeasuredNode(child, depth + 1, childBranch, sizes));
    }
    this.children = List.copyOf(below);
  }

  /**
   * A tree, measured.
   *
   * @param sizes the size of a node at a depth; the root's depth is 0
   */
  static MeasuredNode of(MapTree tree, BiFunction<MapTree.Node, Integer, NodeSize> sizes) {
    return new MeasuredNode(tree.root(), 0, 0, sizes);
  }

  /** The node of the map. */
  MapTree.Node node() {
    return node;
  }

  /** How far it is from the root. */
  int depth() {
    return depth;
  }

  /** The number of the main branch it belongs to, from 0. */
  int branch() {
    return branch;
  }

  /** Its size. */
  NodeSize size() {
    return size;
  }

  /** The nodes below it. */
  List<MeasuredNode> children() {
    return children;
  }
}
