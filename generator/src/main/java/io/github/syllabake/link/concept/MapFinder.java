package io.github.syllabake.link.concept;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.Mindmap;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.markup.Target.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the way back from places to the mindmaps on which they stand. */
final class MapFinder {

  private MapFinder() {}

  /** By place, the first node of each map that leads there. */
  static Map<Place, List<Place>> find(List<ContentPage> pages) {
    Map<Place, List<Place>> found = new LinkedHashMap<>();
    for (ContentPage page : pages) {
      if (page instanceof Mindmap map) {
        nodes(map)
            .forEach(
                (place, node) -> found.computeIfAbsent(place, key -> new ArrayList<>()).add(node));
      }
    }
    return found;
  }

  private static Map<Place, Place> nodes(Mindmap map) {
    Map<Place, Place> nodes = new LinkedHashMap<>();
    for (MapTree.Node node : map.tree().root().withDescendants().toList()) {
      node.target()
          .filter(Place.class::isInstance)
          .map(Place.class::cast)
          .filter(place -> !place.page().equals(Addresses.path(map)))
          .ifPresent(place -> nodes.putIfAbsent(place, Addresses.place(map, node.id())));
    }
    return nodes;
  }
}
