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
  private final StringBuilder out = new StringBuilder();

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
    MindmapOutline outline = new MindmapOutline(links, html);
    outline.list(List.of(tree.root()));
    return outline.out.toString();
  }

  private void list(List<MapTree.Node> nodes) {
    Tag list = Tag.at(out, "ul").with("class", "outline-list").open();
    out.append('\n');
    for (MapTree.Node node : nodes) {
      entry(node);
      out.append('\n');
    }
    list.end();
  }

  private void entry(MapTree.Node node) {
    Tag entry = Tag.at(out, "li").with("id", links.anchorOf(node));
    links.coveredBy(node).ifPresent(covered -> entry.with(covered.attribute(), covered.id()));
    entry.open();
    label(node);
    if (!node.children().isEmpty()) {
      out.append('\n');
      list(node.children());
    }
    entry.end();
  }

  private void label(MapTree.Node node) {
    if (node.target().isEmpty()) {
      out.append(html.apply(node.label()));
      return;
    }
    Tag link = Tag.at(out, "a").with("href", links.hrefOf(node)).open();
    out.append(html.apply(Unlinked.of(node.label())));
    link.end();
  }
}
