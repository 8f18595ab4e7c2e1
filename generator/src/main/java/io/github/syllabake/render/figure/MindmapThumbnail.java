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

  private MindmapThumbnail() {}

  /** The small picture of a tree, as an {@code svg} element. */
  public static String draw(MapTree tree) {
    MindmapLayout layout =
        MindmapArranger.arrange(MeasuredNode.of(tree, (node, depth) -> dot(depth)), SPACING);
    StringBuilder out = new StringBuilder();
    out.append(
        "<svg class=\"mindmap-thumbnail\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 ");
    out.append(Xml.number(layout.width())).append(' ').append(Xml.number(layout.height()));
    out.append("\" fill=\"currentColor\"><g fill=\"none\" stroke=\"currentColor\">");
    layout.edges().forEach(edge -> edge(edge, out));
    out.append("</g>");
    layout.boxes().forEach(box -> dot(box, out));
    return out.append("</svg>").toString();
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
