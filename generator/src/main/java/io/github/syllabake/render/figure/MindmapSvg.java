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

  private static final Spacing SPACING = new Spacing(38, 6, 12, 10, 12);

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

  /** The places of all nodes with their labels. */
  static MindmapLayout layout(MapTree tree) {
    MeasuredNode root =
        MeasuredNode.of(
            tree, (node, depth) -> NodeSize.of(LabelText.of(node.label()), LabelStyle.of(depth)));
    return MindmapArranger.arrange(root, SPACING);
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
    out.append("\" direction=\"ltr\" font-family=\"sans-serif\" fill=\"currentColor\">\n<title>");
    out.append(Xml.escape(title))
        .append("</title>\n<g class=\"edges\" fill=\"none\" stroke=\"currentColor\">\n");
    for (int i = 0; i < layout.edges().size(); i++) {
      edge(layout.edges().get(i), layout.boxes().get(i + 1));
    }
    out.append("</g>\n");
    layout.boxes().forEach(this::node);
    out.append("</svg>");
  }

  /** A curve from the node above, and on as the line that the label stands on. */
  private void edge(Edge edge, Box to) {
    out.append("<path class=\"").append(classes(edge.branch(), edge.depth())).append("\" d=\"");
    out.append(curve(edge)).append('H').append(Xml.number(to.outer())).append("\"/>\n");
  }

  /** The path data of a line that leaves one node and meets the other level. */
  static String curve(Edge edge) {
    String middle = Xml.number((edge.fromX() + edge.toX()) / 2);
    String fromY = Xml.number(edge.fromY());
    String toY = Xml.number(edge.toY());
    String end = Xml.number(edge.toX()) + ' ' + toY;
    return "M"
        + Xml.number(edge.fromX())
        + ' '
        + fromY
        + 'C'
        + middle
        + ' '
        + fromY
        + ' '
        + middle
        + ' '
        + toY
        + ' '
        + end;
  }

  /** The class of a main branch. */
  static String branchClass(int branch) {
    return "branch-" + (branch % BRANCH_CLASSES + 1);
  }

  private void node(Box box) {
    String classes = box.depth() == 0 ? "node root" : "node " + classes(box.branch(), box.depth());
    String anchor = Xml.escape(links.anchorOf(box.node()));
    out.append("<a class=\"")
        .append(classes)
        .append("\" id=\"map:")
        .append(anchor)
        .append("\" href=\"");
    out.append(Xml.escape(links.hrefOf(box.node()))).append("\">");
    out.append("<rect").append(attribute("x", box.x())).append(attribute("y", box.y()));
    out.append(attribute("width", box.width())).append(attribute("height", box.height()));
    out.append(" rx=\"4\" fill=\"none\"")
        .append(box.depth() == 0 ? " stroke=\"currentColor\"" : "")
        .append("/>");
    text(box, LabelStyle.of(box.depth()));
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
