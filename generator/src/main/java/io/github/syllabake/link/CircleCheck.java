package io.github.syllabake.link;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.Mindmap;
import io.github.syllabake.model.MapTree.Node;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds nodes of maps that lead nowhere but to maps: to the one that they stand on, or to nodes
 * that lead back to them. A map as a whole is its root.
 */
final class CircleCheck {

  private final Map<Place, Node> nodes = new LinkedHashMap<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  private CircleCheck() {}

  /** Looks through pages whose nodes have their targets. */
  static List<Diagnostic> check(List<ContentPage> pages) {
    CircleCheck check = new CircleCheck();
    pages.forEach(check::add);
    Map<Place, Place> steps = new LinkedHashMap<>();
    check.nodes.forEach((place, node) -> check.step(place, node, steps));
    check.circles(steps);
    return check.problems;
  }

  private void add(ContentPage page) {
    PageParts.trees(page)
        .flatMap(tree -> tree.root().withDescendants())
        .forEach(node -> nodes.putIfAbsent(Addresses.place(page, node.id()), node));
    if (page instanceof Mindmap map) {
      // Only what leads to the page goes on from here: the root itself stands there already.
      nodes.putIfAbsent(Addresses.place(page), map.tree().root());
    }
  }

  /** Where a node leads, if that is a node; what leads to its own map is told at once. */
  private void step(Place place, Node node, Map<Place, Place> steps) {
    Optional<Place> next =
        node.target()
            .filter(Place.class::isInstance)
            .map(Place.class::cast)
            .filter(nodes::containsKey);
    if (next.isEmpty()) {
      return;
    }
    boolean here = next.get().equals(place) || isMap(next.get(), place.page());
    if (!here) {
      steps.put(place, next.get());
    } else if (!place.anchor().isEmpty()) {
      problems.add(
          Diagnostic.warning(
              "tree-circle",
              node.span(),
              "“" + label(node) + "” leads to the map that it stands on",
              "let it lead to what it is about, or nowhere: [" + label(node) + "]: #"));
    }
  }

  private static boolean isMap(Place target, String page) {
    return target.page().equals(page) && target.anchor().isEmpty();
  }

  /**
   * Follows each node until it meets what was followed before; in the same go, that is a circle.
   */
  private void circles(Map<Place, Place> steps) {
    Map<Place, Place> starts = new HashMap<>();
    for (Place start : steps.keySet()) {
      Place at = start;
      while (at != null && starts.putIfAbsent(at, start) == null) {
        at = steps.get(at);
      }
      if (at != null && starts.get(at).equals(start)) {
        circle(at, steps.get(at));
      }
    }
  }

  private void circle(Place first, Place next) {
    Node node = nodes.get(first);
    problems.add(
        Diagnostic.warning(
                "tree-circle",
                node.span(),
                "“" + label(node) + "” leads to nodes that lead back to it",
                "let one of them lead to what it is about")
            .alsoAt(nodes.get(next).span()));
  }

  private static String label(Node node) {
    return PlainText.of(node.label());
  }
}
