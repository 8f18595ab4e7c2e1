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
    return ticks
        .box(target)
        .map(tick -> new MapLinks.Covered("data-tick", tick))
        .or(() -> ticks.group(target).map(id -> new MapLinks.Covered("data-of", id)));
  }

  /** A tree as a picture in a box that scrolls when the picture is wide. */
  public String picture(MapTree tree) {
    String label = page.words().with("map.label", PlainText.of(tree.root().label()));
    StringBuilder out =
        new StringBuilder("<div class=\"mindmap-view\" tabindex=\"0\" role=\"group\"");
    InlineHtml.attribute(out, "aria-label", label);
    MindmapSvg.Picture picture = MindmapSvg.of(tree, links, page.math()::box, label);
    out.append('>').append(picture.screen()).append("</div>\n");
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

  void append(StringBuilder out, MapTree tree) {
    out.append("<figure class=\"mindmap\">\n").append(picture(tree));
    out.append("<details class=\"outline\"><summary>");
    Html.appendEscaped(out, page.words().get("map.outline"));
    out.append("</summary>\n").append(outline(tree)).append("\n</details>\n</figure>\n");
  }
}
