package io.github.syllabake.render.figure;

import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.Markup;
import io.github.syllabake.model.markup.Inline;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes a mindmap as a nested list, for those who can't use the picture. */
public final class MindmapOutline {

  private final MapLinks links;
  private final Function<List<Inline>, String> html;

  private MindmapOutline(MapLinks links, Function<List<Inline>, String> html) {
    this.links = links;
    this.html = html;
  }

  /**
   * The outline of a tree.
   *
   * @param links where its nodes lead; here only those with a target are links
   * @param html writes a label as HTML
   * @return a {@code ul} element
   */
  public static String write(MapTree tree, MapLinks links, Function<List<Inline>, String> html) {
    StringBuilder out = new StringBuilder();
    new MindmapOutline(links, html).list(List.of(tree.root()), out);
    return out.toString();
  }

  private void list(List<MapTree.Node> nodes, StringBuilder out) {
    out.append("<ul class=\"outline-list\">\n");
    for (MapTree.Node node : nodes) {
      entry(node, out);
    }
    out.append("</ul>");
  }

  private void entry(MapTree.Node node, StringBuilder out) {
    out.append("<li id=\"")
        .append(Xml.escape(links.anchorOf(node)))
        .append("\">")
        .append(label(node));
    if (!node.children().isEmpty()) {
      list(node.children(), out.append('\n'));
    }
    out.append("</li>\n");
  }

  private String label(MapTree.Node node) {
    return node.target()
        .map(
            target ->
                "<a href=\""
                    + Xml.escape(links.hrefOf(node))
                    + "\">"
                    + html.apply(unlinked(node.label()))
                    + "</a>")
        .orElseGet(() -> html.apply(node.label()));
  }

  /** A link must not stand inside a link: those in the label give way to the node's own. */
  private static List<Inline> unlinked(List<Inline> label) {
    return label.stream().flatMap(MindmapOutline::unlinked).toList();
  }

  private static Stream<Inline> unlinked(Inline inline) {
    List<Inline> inside = unlinked(Markup.children(inline));
    if (inline instanceof Inline.Link) {
      return inside.stream();
    } else if (inline instanceof Inline.Strong) {
      return Stream.of(new Inline.Strong(inside));
    } else if (inline instanceof Inline.Emphasis) {
      return Stream.of(new Inline.Emphasis(inside));
    } else if (inline instanceof Inline.Strikethrough) {
      return Stream.of(new Inline.Strikethrough(inside));
    }
    return Stream.of(inline);
  }
}
