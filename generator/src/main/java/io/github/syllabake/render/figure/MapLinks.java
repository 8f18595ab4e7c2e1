package io.github.syllabake.render.figure;

import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.markup.Target;
import java.util.function.Function;

/**
 * Where the nodes of a mindmap lead.
 *
 * @param href the address of a target, relative to the page
 * @param anchor the anchor of a node's id in the page, without {@code #}
 */
public record MapLinks(Function<Target, String> href, Function<String, String> anchor) {

  /** The anchor of a node's entry in the outline. */
  String anchorOf(MapTree.Node node) {
    return anchor.apply(node.id());
  }

  /** The address a node leads to: its target, or else its own entry in the outline. */
  String hrefOf(MapTree.Node node) {
    return node.target().map(href).orElseGet(() -> "#" + anchorOf(node));
  }
}
