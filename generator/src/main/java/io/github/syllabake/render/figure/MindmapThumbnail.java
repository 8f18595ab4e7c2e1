package io.github.syllabake.render.figure;

import io.github.syllabake.model.MapTree;
import io.github.syllabake.render.figure.MindmapLayout.Box;

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
    MeasuredNode root = MeasuredNode.of(tree, (node, depth) -> size(depth));
    MindmapLayout layout = MindmapArranger.arrange(root, SPACING, SCREEN);
    StringBuilder lines = new StringBuilder();
    layout.edges().forEach(edge -> MindmapSvg.curve(lines, edge));
    Tag path = Tag.of("path").with("d", lines.toString()).with("fill", "none");
    StringBuilder content = new StringBuilder(path.with("stroke", "currentColor").empty());
    layout.boxes().forEach(box -> content.append(dot(box)));
    return Tag.of("svg")
        .with("class", "mindmap-thumbnail")
        .with("aria-hidden", "true")
        .with("preserveAspectRatio", "xMinYMid")
        .with("viewBox", viewBox(layout))
        .with("fill", "currentColor")
        .around(content);
  }

  /**
   * No less than a whole small picture, so that the dots of small maps are not larger than those of
   * others.
   */
  private static String viewBox(MindmapLayout layout) {
    double width = Math.max(SCREEN.width(), layout.width());
    double height = Math.max(SCREEN.height(), layout.height());
    double top = (layout.height() - height) / 2;
    return String.join(" ", "0", Xml.number(top), Xml.number(width), Xml.number(height));
  }

  private static NodeSize size(int depth) {
    return NodeSize.dot(depth == 0 ? 9 : depth == 1 ? 5 : 3.5);
  }

  private static String dot(Box box) {
    double radius = box.width() / 2;
    return Tag.of("circle")
        .with("cx", box.x() + radius)
        .with("cy", box.y() + radius)
        .with("r", radius)
        .empty();
  }
}
