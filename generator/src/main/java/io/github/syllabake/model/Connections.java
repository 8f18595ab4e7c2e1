package io.github.syllabake.model;

import io.github.syllabake.model.markup.Target.Place;
import java.util.List;
import java.util.Map;

/**
 * What in a guide has to do with what.
 *
 * @param concepts all concepts, in reading order of their homes
 * @param mentions by home, where it is mentioned, in reading order
 * @param related by item or question, what else the guide has on the same concepts, the nearest
 *     first
 * @param maps by place, the nodes of mindmaps that lead to it, one for each map
 * @param answers by name of a category of questions, the pillars that answer them, the one with
 *     most ties first
 */
public record Connections(
    List<Concept> concepts,
    Map<Place, List<Mention>> mentions,
    Map<Place, List<Place>> related,
    Map<Place, List<Place>> maps,
    Map<String, List<Place>> answers) {

  /** None at all. */
  public static final Connections NONE =
      new Connections(List.of(), Map.of(), Map.of(), Map.of(), Map.of());

  /** Where a home is mentioned, each place once. */
  public List<Mention> mentionsOf(Place home) {
    return mentions.getOrDefault(home, List.of());
  }

  /** The nodes that lead to a place. */
  public List<Place> mapsOf(Place place) {
    return maps.getOrDefault(place, List.of());
  }

  /** What else the guide has on the concepts of a place. */
  public List<Place> relatedTo(Place place) {
    return related.getOrDefault(place, List.of());
  }
}
