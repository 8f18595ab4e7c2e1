package io.github.syllabake.render.search;

import io.github.syllabake.model.Concept;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.markup.Target.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names by which concepts are known.
 *
 * @param byHome all names of a concept, by its home
 */
record Aliases(Map<Place, List<String>> byHome) {

  /** The names of the concepts of a guide. */
  static Aliases of(Guide guide) {
    Map<Place, List<String>> names = new HashMap<>();
    for (Concept concept : guide.connections().concepts()) {
      names.put(concept.home(), concept.names().toList());
    }
    return new Aliases(names);
  }

  /** The names of what has its home at a place. */
  List<String> at(Place place) {
    return byHome.getOrDefault(place, List.of());
  }

  /** Whether a concept has its home at a place. */
  boolean isHome(Place place) {
    return byHome.containsKey(place);
  }
}
