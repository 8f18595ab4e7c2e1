package io.github.syllabake.render.figure;

import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.Unlinked;
import io.github.syllabake.model.markup.Inline;
import java.util.List;
import java.util.function.Function;

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
    return new MindmapOutline(links, html).list(List.of(tree.root()));
  }

  private String list(List<MapTree.Node> nodes) {
    StringBuilder entries = new StringBuilder("\n");
    nodes.forEach(node -> entries.append(entry(node)).append('\n'));
    return Tag.of("ul").with("class", "outline-list").around(entries);
  }

  private String entry(MapTree.Node node) {
    String below = node.children().isEmpty() ? "" : "\n" + list(node.children());
    Tag entry = Tag.of("li").with("id", links.anchorOf(node));
    links.coveredBy(node).ifPresent(covered -> entry.with(covered.attribute(), covered.id()));
    return entry.around(label(node) + below);
  }

  private String label(MapTree.Node node) {
    if (node.target().isEmpty()) {
      return html.apply(node.label());
    }
    return Tag.of("a")
        .with("href", links.hrefOf(node))
        .around(html.apply(Unlinked.of(node.label())));
  }
}
