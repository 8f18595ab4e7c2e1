package io.github.syllabake.render.figure;

import io.github.syllabake.model.Ids;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

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

  /** Nodes one below the other. */
  static MapTree chain(int length) {
    MapTree.Node below = node("map/" + length, "Node " + length, List.of());
    for (int i = length - 1; i > 0; i--) {
      below = node("map/" + i, "Node " + i, List.of(below));
    }
    return new MapTree(below);
  }

  /** A root with many leaves. */
  static MapTree fan(int leaves) {
    return new MapTree(
        node(
            "map",
            "Fan",
            IntStream.range(0, leaves)
                .mapToObj(i -> node("map/" + i, "Leaf " + i, List.of()))
                .toList()));
  }

  /** Labels that are hard to measure, to break or to write. */
  static MapTree odd() {
    try {
      return indented(Files.readString(Path.of("src/test/resources/golden/figure/odd.tree.txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A tree of any shape, with labels of one word to thirty; the same for the same arguments. */
  static MapTree random(int nodes, int seed) {
    Random random = new Random(seed);
    int[] parents = new int[nodes];
    for (int i = 1; i < nodes; i++) {
      parents[i] =
          random.nextInt(3) == 0 ? random.nextInt(i) : Math.max(0, i - 1 - random.nextInt(9));
    }
    return new MapTree(random(0, parents, random));
  }

  private static MapTree.Node random(int at, int[] parents, Random random) {
    String label =
        "Word lorem ".repeat(1 + random.nextInt(random.nextInt(5) == 0 ? 15 : 3)).strip()
            + " "
            + at;
    List<MapTree.Node> children = new ArrayList<>();
    for (int i = at + 1; i < parents.length; i++) {
      if (parents[i] == at) {
        children.add(random(i, parents, random));
      }
    }
    return node("map/" + at, label, children);
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
