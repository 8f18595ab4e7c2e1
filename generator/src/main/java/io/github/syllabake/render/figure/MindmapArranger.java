package io.github.syllabake.render.figure;

import io.github.syllabake.render.figure.MindmapLayout.Box;
import io.github.syllabake.render.figure.MindmapLayout.Edge;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the nodes of a mindmap their places: to the right of the root, or on both sides where that
 * fits better.
 */
final class MindmapArranger {

  /** So many screens high, a tree is certainly better off on two sides. */
  private static final double MUCH_TOO_HIGH = 8;

  private final Spacing spacing;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();

  private MindmapArranger(Spacing spacing) {
    this.spacing = spacing;
  }

  /** The layout of a tree that fits a screen, or has to shrink least for it. */
  static MindmapLayout arrange(MeasuredNode root, Spacing spacing, Screen screen) {
    if (root.children().size() > 1 && height(root, spacing) > MUCH_TOO_HIGH * screen.height()) {
      return split(root, middle(root.children(), spacing), spacing);
    }
    MindmapLayout right = split(root, 0, spacing);
    if (root.children().size() < 2 || screen.fit(right) >= 1) {
      return right;
    }
    int toTheLeft = middle(root.children(), spacing);
    if (screen.width() / width(root, toTheLeft, spacing) < screen.fit(right)) {
      return right;
    }
    MindmapLayout both = split(root, toTheLeft, spacing);
    return screen.fit(both) > screen.fit(right) ? both : right;
  }

  /** The first {@code toTheLeft} main branches on the left, so that the left half is read first. */
  private static MindmapLayout split(MeasuredNode root, int toTheLeft, Spacing spacing) {
    List<MeasuredNode> mains = root.children();
    MindmapArranger arranger = new MindmapArranger(spacing);
    if (toTheLeft > 0) {
      arranger.add(new SideLayout(root, mains.subList(0, toTheLeft), spacing), true);
    }
    arranger.add(new SideLayout(root, mains.subList(toTheLeft, mains.size()), spacing), false);
    return arranger.layout();
  }

  /** How wide it becomes with so many main branches on the left: each depth has a column. */
  private static double width(MeasuredNode root, int toTheLeft, Spacing spacing) {
    List<MeasuredNode> mains = root.children();
    double left = columns(mains.subList(0, toTheLeft), spacing);
    double right = columns(mains.subList(toTheLeft, mains.size()), spacing);
    return left + root.size().width() + right + 2 * spacing.margin();
  }

  private static double columns(List<MeasuredNode> nodes, Spacing spacing) {
    List<Double> widths = new ArrayList<>();
    nodes.forEach(node -> widen(node, 0, widths));
    return widths.stream().mapToDouble(width -> spacing.levels() + width).sum();
  }

  private static void widen(MeasuredNode node, int depth, List<Double> widths) {
    if (depth == widths.size()) {
      widths.add(0.0);
    }
    widths.set(depth, Math.max(widths.get(depth), node.size().width()));
    for (MeasuredNode child : node.children()) {
      widen(child, depth + 1, widths);
    }
  }

  /** The number of main branches at which the two halves are most alike in height. */
  private static int middle(List<MeasuredNode> mains, Spacing spacing) {
    double whole = mains.stream().mapToDouble(main -> height(main, spacing)).sum();
    double above = 0;
    double best = whole;
    int middle = 1;
    for (int i = 1; i < mains.size(); i++) {
      above += height(mains.get(i - 1), spacing);
      double difference = Math.abs(whole - 2 * above);
      if (difference < best) {
        best = difference;
        middle = i;
      }
    }
    return middle;
  }

  private static double height(MeasuredNode node, Spacing spacing) {
    double below = 0;
    for (MeasuredNode child : node.children()) {
      below += height(child, spacing);
    }
    return Math.max(node.size().height() + spacing.siblings(), below);
  }

  private void add(SideLayout side, boolean leftward) {
    Map<MeasuredNode, Box> placed = new IdentityHashMap<>();
    List<Box> all = new ArrayList<>();
    for (MeasuredNode node : side.nodes()) {
      Box box = box(node, side, leftward);
      placed.put(node, box);
      all.add(box);
    }
    boxes.addAll(boxes.isEmpty() ? all : all.subList(1, all.size()));
    edges.addAll(edges(side, placed, new EdgeRouter(all)));
  }

  /** The line to each node but the root, in the order of the nodes. */
  private static List<Edge> edges(
      SideLayout side, Map<MeasuredNode, Box> placed, EdgeRouter router) {
    Map<MeasuredNode, Edge> leading = new IdentityHashMap<>();
    for (MeasuredNode node : side.nodes()) {
      List<MeasuredNode> children = side.children(node);
      if (!children.isEmpty()) {
        List<Edge> lines =
            router.edges(placed.get(node), children.stream().map(placed::get).toList());
        for (int i = 0; i < lines.size(); i++) {
          leading.put(children.get(i), lines.get(i));
        }
      }
    }
    return side.nodes().stream().skip(1).map(leading::get).toList();
  }

  private static Box box(MeasuredNode node, SideLayout side, boolean leftward) {
    NodeSize size = node.size();
    double x = leftward ? -side.x(node) - size.width() : side.x(node);
    return new Box(node.node(), node.depth(), node.branch(), leftward, x, side.y(node), size);
  }

  private MindmapLayout layout() {
    double left = boxes.stream().mapToDouble(Box::x).min().orElseThrow() - spacing.margin();
    double top = boxes.stream().mapToDouble(Box::y).min().orElseThrow() - spacing.margin();
    double right =
        boxes.stream().mapToDouble(box -> box.x() + box.width()).max().orElseThrow()
            + spacing.margin();
    double bottom =
        boxes.stream().mapToDouble(box -> box.y() + box.height()).max().orElseThrow()
            + spacing.margin();
    return new MindmapLayout(
        right - left,
        bottom - top,
        boxes.stream().map(box -> box.moved(-left, -top)).toList(),
        edges.stream().map(edge -> edge.moved(-left, -top)).toList());
  }
}
