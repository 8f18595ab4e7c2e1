package io.github.syllabake.render.html;

import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Target;
import io.github.syllabake.render.figure.MapLinks;
import io.github.syllabake.render.figure.MindmapOutline;
import io.github.syllabake.render.figure.MindmapSvg;
import java.util.Optional;

/** Writes the trees of a page as pictures and as nested lists. */
public final class FigureHtml {

  private final PageContext page;
  private final InlineHtml inlines;
  private final MapLinks links;

  /** A writer for one page. */
  public FigureHtml(PageContext page) {
    this(page, new InlineHtml(page));
  }

  FigureHtml(PageContext page, InlineHtml inlines) {
    this.page = page;
    this.inlines = inlines;
    this.links = new MapLinks(page::href, page::anchor, this::covered);
  }

  private Optional<MapLinks.Covered> covered(Target target) {
    Ticks ticks = page.ties().ticks();
    Optional<MapLinks.Covered> box =
        ticks.box(target).map(tick -> new MapLinks.Covered("data-tick", tick));
    return box.isPresent()
        ? box
        : ticks.group(target).map(id -> new MapLinks.Covered("data-of", id));
  }

  /** A tree as a picture in a box that scrolls when the picture is wide, and as sheets of paper. */
  public String picture(MapTree tree) {
    String label = label(tree);
    MindmapSvg.Picture picture = drawn(tree, label);
    StringBuilder out = new StringBuilder();
    appendView(out, picture, label);
    if (!picture.sheets().isEmpty()) {
      out.append("<div class=\"map-sheets\" aria-hidden=\"true\">\n");
      out.append(picture.sheets()).append("</div>\n");
    }
    return out.toString();
  }

  /** A tree as a nested list: its accessible form. */
  public String outline(MapTree tree) {
    return MindmapOutline.write(tree, links, inlines::html);
  }

  /** A tree in a text. On paper it is either the picture or, where that is too large, the list. */
  void append(StringBuilder out, MapTree tree) {
    String label = label(tree);
    MindmapSvg.Picture picture = drawn(tree, label);
    out.append("<figure class=\"mindmap in-text");
    out.append(picture.fitsText() ? "\">\n" : " large\">\n");
    appendView(out, picture, label);
    out.append("<details class=\"outline\"><summary>");
    Html.appendEscaped(out, page.words().get("map.outline"));
    out.append("</summary>\n").append(outline(tree)).append("\n</details>\n</figure>\n");
  }

  private String label(MapTree tree) {
    return page.words().with("map.label", PlainText.of(tree.root().label()));
  }

  private MindmapSvg.Picture drawn(MapTree tree, String label) {
    return MindmapSvg.of(tree, links, page.math()::box, label);
  }

  private static void appendView(StringBuilder out, MindmapSvg.Picture picture, String label) {
    out.append("<div class=\"mindmap-view\" tabindex=\"0\" role=\"group\"");
    InlineHtml.attribute(out, "aria-label", label);
    out.append("><div class=\"map-crop\">").append(picture.screen()).append("</div></div>\n");
  }
}
