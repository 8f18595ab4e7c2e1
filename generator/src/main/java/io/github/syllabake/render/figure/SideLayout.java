package io.github.syllabake.render.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.abego.treelayout.Configuration;
import org.abego.treelayout.NodeExtentProvider;
import org.abego.treelayout.TreeForTreeLayout;
import org.abego.treelayout.TreeLayout;

/**
 * Lays out a root and some of its main branches so that they grow to the right. The root's middle
 * is the origin.
 */
final class SideLayout {

  private final MeasuredNode root;
  private final List<MeasuredNode> mains;
  private final Map<MeasuredNode, MeasuredNode> parents = new IdentityHashMap<>();
  private final List<MeasuredNode> nodes = new ArrayList<>();
  private final Map<MeasuredNode, Rectangle2D.Double> bounds;
  private final Rectangle2D.Double rootBounds;

  SideLayout(MeasuredNode root, List<MeasuredNode> mains, Spacing spacing) {
    this.root = root;
    this.mains = mains;
    collect(root);
    this.bounds =
        new TreeLayout<>(new Side(), new Extents(), new Placing(spacing), true).getNodeBounds();
    this.rootBounds = bounds.get(root);
  }

  /** Its nodes in reading order, the root first. */
  List<MeasuredNode> nodes() {
    return nodes;
  }

  /** The nodes below one, as far as they belong to this side. */
  List<MeasuredNode> children(MeasuredNode node) {
    return node == root ? mains : node.children();
  }

  /** The left edge of a node. */
  double x(MeasuredNode node) {
    return bounds.get(node).x - rootBounds.getCenterX();
  }

  /** The upper edge of a node. */
  double y(MeasuredNode node) {
    return bounds.get(node).y - rootBounds.getCenterY();
  }

  private void collect(MeasuredNode node) {
    nodes.add(node);
    for (MeasuredNode child : children(node)) {
      parents.put(child, node);
      collect(child);
    }
  }

  private final class Side implements TreeForTreeLayout<MeasuredNode> {

    @Override
    public MeasuredNode getRoot() {
      return root;
    }

    @Override
    public boolean isLeaf(MeasuredNode node) {
      return children(node).isEmpty();
    }

    @Override
    public boolean isChildOfParent(MeasuredNode node, MeasuredNode parent) {
      return parents.get(node) == parent;
    }

    @Override
    public Iterable<MeasuredNode> getChildren(MeasuredNode parent) {
      return children(parent);
    }

    @Override
    public Iterable<MeasuredNode> getChildrenReverse(MeasuredNode parent) {
      List<MeasuredNode> reversed = new ArrayList<>(children(parent));
      Collections.reverse(reversed);
      return reversed;
    }

    @Override
    public MeasuredNode getFirstChild(MeasuredNode parent) {
      return children(parent).get(0);
    }

    @Override
    public MeasuredNode getLastChild(MeasuredNode parent) {
      List<MeasuredNode> children = children(parent);
      return children.get(children.size() - 1);
    }
  }

  private static final class Extents implements NodeExtentProvider<MeasuredNode> {

    @Override
    public double getWidth(MeasuredNode node) {
      return node.size().width();
    }

    @Override
    public double getHeight(MeasuredNode node) {
      return node.size().height();
    }
  }

  private final class Placing implements Configuration<MeasuredNode> {

    private final Spacing spacing;

    Placing(Spacing spacing) {
      this.spacing = spacing;
    }

    @Override
    public Location getRootLocation() {
      return Location.Left;
    }

    @Override
    public AlignmentInLevel getAlignmentInLevel() {
      return AlignmentInLevel.TowardsRoot;
    }

    @Override
    public double getGapBetweenLevels(int nextLevel) {
      return spacing.levels();
    }

    @Override
    public double getGapBetweenNodes(MeasuredNode one, MeasuredNode other) {
      return spacing.between(one, other, parents.get(one) == parents.get(other));
    }
  }
}
