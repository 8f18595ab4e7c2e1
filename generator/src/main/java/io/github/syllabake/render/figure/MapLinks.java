package io.github.syllabake.render.figure;

import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.markup.Target;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the nodes of a mindmap lead.
 *
 * @param href the address of a target, relative to the page
 * @param anchor the anchor of a node's id in the page, without {@code #}
 * @param covered what can be ticked at a target
 */
public record MapLinks(
    Function<Target, String> href,
    Function<String, String> anchor,
    Function<Target, Optional<Covered>> covered) {

  /**
   * What can be ticked at a target.
   *
   * @param attribute {@code data-tick} for a box, {@code data-of} for all boxes of a page or
   *     section
   * @param id the tick, or the id of the page or section
   */
  public record Covered(String attribute, String id) {}

  /** Links in a guide where nothing can be ticked. */
  public MapLinks(Function<Target, String> href, Function<String, String> anchor) {
    this(href, anchor, target -> Optional.empty());
  }

  /** What can be ticked at what a node leads to. */
  Optional<Covered> coveredBy(MapTree.Node node) {
    return node.target().flatMap(covered);
  }

  /** The anchor of a node's entry in the outline. */
  String anchorOf(MapTree.Node node) {
    return anchor.apply(node.id());
  }

  /** The address a node leads to: its target, or else its own entry in the outline. */
  String hrefOf(MapTree.Node node) {
    Optional<Target> target = node.target();
    return target.isPresent() ? href.apply(target.get()) : "#" + anchorOf(node);
  }
}
