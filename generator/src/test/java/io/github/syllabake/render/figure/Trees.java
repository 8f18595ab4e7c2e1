package io.github.syllabake.render.figure;

import io.github.syllabake.model.Ids;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes trees for tests. */
final class Trees {

  private static final SourceSpan SPAN = SourceSpan.startOf("test.md");

  private Trees() {}

  /** A tree from lines that are indented by two spaces for each level. */
  static MapTree indented(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    return new MapTree(node(lines, 0, "map"));
  }

  /** A node with a plain label. */
  static MapTree.Node node(String id, String label, List<MapTree.Node> children) {
    return new MapTree.Node(
        id, List.of(new Inline.Text(label)), Optional.empty(), List.copyOf(children), SPAN);
  }

  private static MapTree.Node node(List<String> lines, int at, String parent) {
    String label = lines.get(at).strip();
    String id = Ids.child(parent, label);
    List<MapTree.Node> children = new ArrayList<>();
    for (int i = at + 1; i < lines.size() && depth(lines.get(i)) > depth(lines.get(at)); i++) {
      if (depth(lines.get(i)) == depth(lines.get(at)) + 1) {
        children.add(node(lines, i, id));
      }
    }
    return node(id, label, children);
  }

  private static int depth(String line) {
    return (line.length() - line.stripLeading().length()) / 2;
  }
}
