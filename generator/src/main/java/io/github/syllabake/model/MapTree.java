package io.github.syllabake.model;

import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tree of a mindmap.
 *
 * @param root its root
 */
public record MapTree(Node root) {

  /**
   * A node of a tree.
   *
   * @param id its address, see {@link Ids}
   * @param label its text
   * @param target where it leads; empty as long as nothing in the guide bears its name
   * @param children the nodes below it
   * @param span where its label stands
   * @param deadEnd whether its author says that it leads nowhere
   */
  public record Node(
      String id,
      List<Inline> label,
      Optional<Target> target,
      List<Node> children,
      SourceSpan span,
      boolean deadEnd) {

    /** A node whose author does not say that it leads nowhere. */
    public Node(
        String id,
        List<Inline> label,
        Optional<Target> target,
        List<Node> children,
        SourceSpan span) {
      this(id, label, target, children, span, false);
    }

    /** This node and all below it, in reading order. */
    public Stream<Node> withDescendants() {
      List<Node> all = new ArrayList<>();
      collect(this, all);
      return all.stream();
    }

    private static void collect(Node node, List<Node> all) {
      all.add(node);
      for (Node child : node.children()) {
        collect(child, all);
      }
    }
  }

  /** How many nodes stand below the root. */
  public int size() {
    return (int) root.withDescendants().count() - 1;
  }
}
