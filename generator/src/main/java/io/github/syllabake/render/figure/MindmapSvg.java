package io.github.syllabake.render.figure;

import io.github.syllabake.model.MapTree;
import io.github.syllabake.render.figure.MindmapLayout.Box;
import io.github.syllabake.render.figure.MindmapLayout.Edge;
import java.util.List;

/**
 * Draws a mindmap as SVG in which every node is a link. Colors come from a style sheet by the
 * classes {@code branch-1} to {@code branch-8}; without one all is drawn in the color of the text
 * around.
 */
public final class MindmapSvg {

  /** Main branches beyond this number start over with the first class. */
  static final int BRANCH_CLASSES = 8;

  private static final Spacing SPACING = new Spacing(38, 6, 12, 10, 20);

  private static final Screen SCREEN = new Screen(1170, 760);

  private final MapLinks links;
  private final StringBuilder out = new StringBuilder();

  private MindmapSvg(MapLinks links) {
    this.links = links;
  }

  /**
   * The picture of a tree.
   *
   * @param links where its nodes lead
   * @param title what the picture is called, plain text
   * @return an {@code svg} element
   */
  public static String draw(MapTree tree, MapLinks links, String title) {
    MindmapSvg svg = new MindmapSvg(links);
    svg.write(layout(tree), title);
    return svg.out.toString();
  }

  /** The places of all nodes, with labels broken as narrow as it takes to fit a screen. */
  static MindmapLayout layout(MapTree tree) {
    MindmapLayout best = layout(tree, LabelStyle.WIDEST);
    for (double wrap = LabelStyle.WIDEST;
        wrap >= LabelStyle.NARROWEST && SCREEN.fit(best) < 1;
        wrap -= 30) {
      MindmapLayout layout = layout(tree, wrap);
      best = SCREEN.fit(layout) > SCREEN.fit(best) ? layout : best;
    }
    return best;
  }

  private static MindmapLayout layout(MapTree tree, double wrap) {
    MeasuredNode root =
        MeasuredNode.of(
            tree,
            (node, depth) -> NodeSize.of(LabelText.of(node.label()), LabelStyle.of(depth, wrap)));
    return MindmapArranger.arrange(root, SPACING, SCREEN);
  }

  private void write(MindmapLayout layout, String title) {
    String width = Xml.number(layout.width());
    String height = Xml.number(layout.height());
    out.append(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"mindmap-svg\" role=\"group\" width=\"")
        .append(width);
    out.append("\" height=\"")
        .append(height)
        .append("\" viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(height);
    out.append("\" style=\"--map-width:").append(width).append("px");
    out.append("\" direction=\"ltr\" font-family=\"sans-serif\" fill=\"currentColor\">\n<title>");
    out.append(Xml.escape(title))
        .append("</title>\n<g class=\"edges\" fill=\"none\" stroke=\"currentColor\">\n");
    layout.edges().forEach(this::edge);
    out.append("</g>\n");
    layout.boxes().forEach(this::node);
    out.append("</svg>");
  }

  private void edge(Edge edge) {
    out.append("<path class=\"").append(classes(edge.branch(), edge.depth())).append("\" d=\"");
    out.append(curve(edge)).append('H').append(Xml.number(edge.endX())).append("\"/>\n");
  }

  /** The path of a line as far as the node below. */
  static String curve(Edge edge) {
    String start = Xml.number(edge.fromX()) + ' ' + Xml.number(edge.fromY());
    String straight = edge.turnX() == edge.fromX() ? "" : "H" + Xml.number(edge.turnX());
    String middle = Xml.number((edge.turnX() + edge.toX()) / 2);
    String bend =
        middle + ' ' + Xml.number(edge.fromY()) + ' ' + middle + ' ' + Xml.number(edge.toY());
    return "M"
        + start
        + straight
        + 'C'
        + bend
        + ' '
        + Xml.number(edge.toX())
        + ' '
        + Xml.number(edge.toY());
  }

  /** The class of a main branch. */
  static String branchClass(int branch) {
    return "branch-" + (branch % BRANCH_CLASSES + 1);
  }

  private void node(Box box) {
    String classes = box.depth() == 0 ? "node root" : "node " + classes(box.branch(), box.depth());
    out.append("<a class=\"").append(classes).append("\" href=\"");
    out.append(Xml.escape(links.hrefOf(box.node()))).append("\">");
    out.append("<rect").append(attribute("x", box.x())).append(attribute("y", box.y()));
    out.append(attribute("width", box.width())).append(attribute("height", box.height()));
    out.append(" rx=\"4\" fill=\"none\"")
        .append(box.depth() == 0 ? " stroke=\"currentColor\"" : "")
        .append("/>");
    text(box, LabelStyle.of(box.depth(), LabelStyle.WIDEST));
    out.append("</a>\n");
  }

  private void text(Box box, LabelStyle style) {
    double x =
        box.depth() == 0
            ? box.x() + box.width() / 2
            : box.inner() + (box.leftward() ? -1 : 1) * style.padding();
    String anchor = box.depth() == 0 ? "middle" : box.leftward() ? "end" : "start";
    double y =
        box.y()
            + (box.height() - box.lines().size() * style.lineHeight()) / 2
            + style.lineHeight() * 0.72;
    out.append("<text").append(attribute("font-size", style.size()));
    out.append(style.widths() == FontWidths.BOLD ? " font-weight=\"600\"" : "");
    out.append(anchor.equals("start") ? "" : " text-anchor=\"" + anchor + "\"");
    List<String> lines = box.lines();
    if (lines.size() == 1) {
      out.append(attribute("x", x))
          .append(attribute("y", y))
          .append('>')
          .append(Xml.escape(lines.get(0)));
    } else {
      out.append('>');
      for (int i = 0; i < lines.size(); i++) {
        out.append("<tspan")
            .append(attribute("x", x))
            .append(attribute("y", y + i * style.lineHeight()))
            .append('>');
        out.append(Xml.escape(lines.get(i))).append("</tspan>");
      }
    }
    out.append("</text>");
  }

  private static String classes(int branch, int depth) {
    return branchClass(branch) + " depth-" + Math.min(depth, 3);
  }

  private static String attribute(String name, double value) {
    return " " + name + "=\"" + Xml.number(value) + "\"";
  }
}
