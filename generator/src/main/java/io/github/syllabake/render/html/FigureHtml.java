package io.github.syllabake.render.html;

import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.markup.Target;
import java.util.List;

/** Writes the trees of a page. */
public final class FigureHtml {

  private final PageContext page;
  private final InlineHtml inlines;

  /** A writer for one page. */
  public FigureHtml(PageContext page) {
    this(page, new InlineHtml(page));
  }

  FigureHtml(PageContext page, InlineHtml inlines) {
    this.page = page;
    this.inlines = inlines;
  }

  /** A tree as a nested list: its accessible form. */
  public String outline(MapTree tree) {
    StringBuilder out = new StringBuilder();
    nodes(out, List.of(tree.root()));
    return out.toString();
  }

  void append(StringBuilder out, MapTree tree) {
    out.append("<figure class=\"mindmap\">\n");
    nodes(out, List.of(tree.root()));
    out.append("</figure>\n");
  }

  private void nodes(StringBuilder out, List<MapTree.Node> nodes) {
    out.append("<ul class=\"outline-list\">\n");
    for (MapTree.Node node : nodes) {
      out.append("<li");
      InlineHtml.attribute(out, "id", page.anchor(node.id()));
      out.append('>');
      node.target().ifPresentOrElse(target -> link(out, node, target), () -> label(out, node));
      if (!node.children().isEmpty()) {
        nodes(out, node.children());
      }
      out.append("</li>\n");
    }
    out.append("</ul>\n");
  }

  private void link(StringBuilder out, MapTree.Node node, Target target) {
    out.append("<a");
    InlineHtml.attribute(out, "href", page.href(target));
    out.append('>');
    label(out, node);
    out.append("</a>");
  }

  private void label(StringBuilder out, MapTree.Node node) {
    inlines.append(out, node.label());
  }
}
