package io.github.syllabake.render.figure;

import io.github.syllabake.model.MapTree;
import io.github.syllabake.render.figure.MindmapLayout.Box;
import io.github.syllabake.render.figure.MindmapLayout.Edge;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws a mindmap as SVG in which every node is a link. Colors come from a style sheet by the
 * classes {@code branch-1} to {@code branch-8}; without one all is drawn in the color of the text
 * around.
 */
public final class MindmapSvg {

  /** Main branches beyond this number start over with the first class. */
  private static final int BRANCH_CLASSES = 8;

  /** Deeper nodes look like those of this depth. */
  private static final int DEPTH_CLASSES = 3;

  private static final Spacing SPACING = new Spacing(38, 6, 12, 10, 20);
  private static final Screen SCREEN = new Screen(1170, 760);
  private static final double WRAP_STEP = 30;

  /** So many nodes fit no screen, whatever the width of their labels. */
  private static final int MANY = 300;

  private MindmapSvg() {}

  /**
   * The picture of a tree.
   *
   * @param links where its nodes lead
   * @param math how the formulas in its labels are drawn
   * @param title what the picture is called, plain text
   * @return an {@code svg} element
   */
  public static String draw(MapTree tree, MapLinks links, MapMath math, String title) {
    return of(tree, links, math, title).screen();
  }

  /**
   * The picture of a tree for screens and for paper.
   *
   * @param links where its nodes lead
   * @param math how the formulas in its labels are drawn
   * @param title what the picture is called, plain text
   */
  public static Picture of(MapTree tree, MapLinks links, MapMath math, String title) {
    MindmapLayout layout = layout(tree, math);
    SheetsSvg sheets =
        new SheetsSvg(layout, Integer.toHexString(links.anchorOf(tree.root()).hashCode()));
    StringBuilder drawn = new StringBuilder();
    edges(drawn, layout.edges());
    nodes(drawn.append('\n'), layout, links, sheets);
    return new Picture(svg(layout, title, drawn), sheets.write(), MapSheets.fitsText(layout));
  }

  /**
   * A picture.
   *
   * @param screen an {@code svg} element
   * @param sheets parts of the same picture, each as large as a sheet of paper; empty where the
   *     whole is
   * @param fitsText whether the whole can be read in a text on paper
   */
  public record Picture(String screen, String sheets, boolean fitsText) {}

  private static String svg(MindmapLayout layout, String title, CharSequence drawn) {
    StringBuilder content = new StringBuilder("\n");
    content.append(Tag.of("title").say(title)).append('\n').append(drawn).append('\n');
    String width = Xml.number(layout.width());
    String height = Xml.number(layout.height());
    return Tag.of("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("class", "mindmap-svg")
        .with("role", "group")
        .with("width", width)
        .with("height", height)
        .with("viewBox", "0 0 " + width + " " + height)
        .with("style", "--map-width:" + width + "px")
        .with("data-gaps", SPACING.gaps())
        .with("direction", "ltr")
        .with("font-family", "sans-serif")
        .with("fill", "currentColor")
        .around(content);
  }

  /** The places of all nodes, with labels broken as narrow as it takes to fit a screen. */
  static MindmapLayout layout(MapTree tree, MapMath math) {
    Map<MapTree.Node, Label> labels = new IdentityHashMap<>();
    tree.root().withDescendants().forEach(node -> labels.put(node, Label.of(node.label(), math)));
    MindmapLayout best = layout(tree, labels, LabelStyle.WIDEST);
    double wrap = labels.size() > MANY ? LabelStyle.NARROWEST : LabelStyle.WIDEST;
    while (SCREEN.fit(best) < 1 && wrap > LabelStyle.NARROWEST) {
      wrap -= WRAP_STEP;
      if (fits(best, wrap)) {
        break;
      }
      MindmapLayout layout = layout(tree, labels, wrap);
      if (SCREEN.fit(layout) <= SCREEN.fit(best)) {
        // It is too high, and narrower labels make it higher still.
        break;
      }
      best = layout;
    }
    return best;
  }

  /** Whether narrower lines would change nothing. */
  private static boolean fits(MindmapLayout layout, double wrap) {
    return layout.boxes().stream()
        .allMatch(
            box -> {
              LabelStyle style = LabelStyle.of(box.depth(), wrap);
              return box.width() - 2 * style.padding() <= style.wrap();
            });
  }

  /** Writes the path of a line as far as the node below. */
  static void curve(StringBuilder out, Edge edge) {
    Xml.append(out.append('M'), edge.fromX());
    Xml.append(out.append(' '), edge.fromY());
    if (edge.turnX() != edge.fromX()) {
      Xml.append(out.append('H'), edge.turnX());
    }
    double middle = (edge.turnX() + edge.toX()) / 2;
    Xml.append(out.append('C'), middle);
    Xml.append(out.append(' '), edge.fromY());
    Xml.append(out.append(' '), middle);
    Xml.append(out.append(' '), edge.toY());
    Xml.append(out.append(' '), edge.toX());
    Xml.append(out.append(' '), edge.toY());
  }

  private static MindmapLayout layout(MapTree tree, Map<MapTree.Node, Label> labels, double wrap) {
    MeasuredNode root =
        MeasuredNode.of(
            tree, (node, depth) -> NodeSize.of(labels.get(node), LabelStyle.of(depth, wrap)));
    return MindmapArranger.arrange(root, SPACING, SCREEN);
  }

  /** Writes lines. */
  static void edges(StringBuilder out, List<Edge> lines) {
    Tag edges = Tag.at(out, "g").with("class", "edges").with("fill", "none");
    edges.with("stroke", "currentColor").open();
    out.append('\n');
    StringBuilder path = new StringBuilder();
    for (Edge edge : lines) {
      path.setLength(0);
      curve(path, edge);
      Xml.append(path.append('H'), edge.endX());
      Tag line = Tag.at(out, "path").with("class", classes(edge.branch(), edge.depth()));
      line.with("d", path.toString()).close();
      out.append('\n');
    }
    edges.end();
  }

  private static void nodes(
      StringBuilder out, MindmapLayout layout, MapLinks links, SheetsSvg sheets) {
    Tag nodes = Tag.at(out, "g").with("class", "nodes").open();
    out.append('\n');
    for (Box box : layout.boxes()) {
      node(out, box, links, sheets.idOf(box));
      out.append('\n');
    }
    nodes.end();
  }

  private static void node(StringBuilder out, Box box, MapLinks links, Optional<String> id) {
    Tag link = Tag.at(out, "a");
    id.ifPresent(name -> link.with("id", name));
    link.with("class", "node " + classes(box));
    link.with("href", links.hrefOf(box.node()));
    link.with("transform", LabelSvg.at(box));
    if (box.lines().size() > 1 || !box.size().label().formulas().isEmpty()) {
      // Read aloud, the parts of a broken label would run into each other.
      link.with("aria-label", LabelText.of(box.node().label()));
    }
    link.open();
    Tag area = Tag.at(out, "rect").with("width", box.width()).with("height", box.height());
    area.with("rx", 4).with("fill", "none");
    if (box.depth() == 0) {
      area.with("stroke", "currentColor");
    }
    area.close();
    out.append(LabelSvg.write(box, LabelStyle.of(box.depth(), LabelStyle.WIDEST)));
    link.end();
  }

  private static String classes(Box box) {
    if (box.depth() == 0) {
      return "depth-0 root";
    }
    return classes(box.branch(), box.depth()) + (box.leftward() ? " left" : "");
  }

  private static String classes(int branch, int depth) {
    return "branch-" + (branch % BRANCH_CLASSES + 1) + " depth-" + Math.min(depth, DEPTH_CLASSES);
  }
}
