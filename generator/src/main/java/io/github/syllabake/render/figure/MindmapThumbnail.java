package io.github.syllabake.render.figure;

import io.github.syllabake.model.MapTree;
import io.github.syllabake.render.figure.MindmapLayout.Box;
import io.github.syllabake.render.figure.MindmapLayout.Edge;
import java.util.List;

/**
 * Draws the shape of a mindmap, without words: a small picture that says nothing to those who can't
 * see it.
 */
public final class MindmapThumbnail {

  private static final Spacing SPACING = new Spacing(26, 2.5, 4, 3, 4);

  private static final Screen SCREEN = new Screen(180, 80);

  private MindmapThumbnail() {}

  /** The small picture of a tree, as an {@code svg} element. */
  public static String draw(MapTree tree) {
    MindmapLayout layout =
        MindmapArranger.arrange(
            MeasuredNode.of(tree, (node, depth) -> dot(depth)), SPACING, SCREEN);
    StringBuilder out = new StringBuilder("<svg class=\"mindmap-thumbnail\" aria-hidden=\"true\"");
    out.append(" preserveAspectRatio=\"xMinYMid\" viewBox=\"").append(viewBox(layout));
    out.append("\" fill=\"currentColor\"><g fill=\"none\" stroke=\"currentColor\">");
    layout.edges().forEach(edge -> edge(edge, out));
    out.append("</g>");
    layout.boxes().forEach(box -> dot(box, out));
    return out.append("</svg>").toString();
  }

  /**
   * No less than a whole small picture, so that the dots of small maps are not larger than those of
   * others.
   */
  private static String viewBox(MindmapLayout layout) {
    double width = Math.max(SCREEN.width(), layout.width());
    double height = Math.max(SCREEN.height(), layout.height());
    String top = Xml.number((layout.height() - height) / 2);
    return "0 " + top + ' ' + Xml.number(width) + ' ' + Xml.number(height);
  }

  private static NodeSize dot(int depth) {
    double size = depth == 0 ? 9 : depth == 1 ? 5 : 3.5;
    return new NodeSize(List.of(), size, size);
  }

  private static void edge(Edge edge, StringBuilder out) {
    out.append("<path class=\"").append(MindmapSvg.branchClass(edge.branch())).append("\" d=\"");
    out.append(MindmapSvg.curve(edge)).append("\"/>");
  }

  private static void dot(Box box, StringBuilder out) {
    double radius = box.width() / 2;
    String branch = box.depth() == 0 ? "root" : MindmapSvg.branchClass(box.branch());
    out.append("<circle class=\"")
        .append(branch)
        .append("\" cx=\"")
        .append(Xml.number(box.x() + radius));
    out.append("\" cy=\"")
        .append(Xml.number(box.y() + radius))
        .append("\" r=\"")
        .append(Xml.number(radius));
    out.append("\"/>");
  }
}
