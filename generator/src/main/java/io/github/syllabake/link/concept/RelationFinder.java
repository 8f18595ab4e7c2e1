package io.github.syllabake.link.concept;

import io.github.syllabake.model.Concept;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.StudyPlan;
import io.github.syllabake.model.Mention;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PagePlaces;
import io.github.syllabake.model.markup.Target.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds for each item and question what else the guide has on the same concepts: items of other
 * pages, questions and map nodes. The rarer a shared concept is, the more it counts, as in the
 * inverse document frequency.
 */
final class RelationFinder {

  private static final int MOST = 2;

  /** What is named in more places says nothing about any two of them. */
  private static final int MOST_PLACES = 40;

  private static final double OWN = 3;
  private static final double NODE = 2;
  private static final double MENTIONED = 1;

  /** One shared concept that both only mention is too little, unless it is rare. */
  private static final double LEAST = 4.5;

  private final Map<Place, Map<Place, Double>> conceptsOf = new LinkedHashMap<>();
  private final Map<Place, Map<Place, Double>> placesOf = new HashMap<>();
  private final Set<Place> tickable = new HashSet<>();
  private final Map<Place, Integer> order = new HashMap<>();
  private final List<Mention> mentions;

  /** The homes of terms that were met. */
  private final Map<String, List<Place>> namedBy = new HashMap<>();

  RelationFinder(List<ContentPage> pages, NameBook names, List<Mention> mentions) {
    this.mentions = mentions;
    Set<Place> homes = new HashSet<>(names.concepts().stream().map(Concept::home).toList());
    pages.stream()
        .filter(page -> !(page instanceof StudyPlan))
        .forEach(page -> page(page, names, homes));
    mentions.stream()
        .filter(mention -> order.containsKey(mention.from()))
        .forEach(mention -> tie(mention.from(), mention.home(), MENTIONED));
  }

  /**
   * The related places of each item and question that has any, the nearest first.
   *
   * @param maps the nodes that lead to places: they are no more related to them, and take their
   *     room
   */
  Map<Place, List<Place>> find(Map<Place, List<Place>> maps) {
    Map<Place, Set<Place>> direct = direct();
    Map<Place, List<Place>> related = new LinkedHashMap<>();
    for (Place place : conceptsOf.keySet()) {
      if (tickable.contains(place)) {
        List<Place> nodes = maps.getOrDefault(place, List.of());
        List<Place> nearest = nearest(place, direct.getOrDefault(place, Set.of()), nodes);
        if (!nearest.isEmpty()) {
          related.put(place, nearest);
        }
      }
    }
    return related;
  }

  private void page(ContentPage page, NameBook names, Set<Place> homes) {
    PagePlaces places = PagePlaces.of(page);
    PageParts.items(page)
        .forEach(
            item -> {
              Place place = add(places.of(item.id()));
              item.term()
                  .map(term -> namedBy.computeIfAbsent(term, name -> homes(name, names)))
                  .ifPresent(found -> found.forEach(home -> tie(place, home, OWN)));
            });
    PageParts.questions(page).forEach(question -> add(places.of(question.id())));
    PageParts.trees(page)
        .flatMap(tree -> tree.root().withDescendants())
        .forEach(
            node -> {
              Place place = places.of(node.id());
              node.target()
                  .filter(homes::contains)
                  .ifPresent(
                      home -> {
                        order.putIfAbsent(place, order.size());
                        tie(place, (Place) home, NODE);
                      });
            });
  }

  private static List<Place> homes(String term, NameBook names) {
    return TermNames.of(term).stream().flatMap(name -> names.find(name).stream()).toList();
  }

  private Place add(Place place) {
    order.putIfAbsent(place, order.size());
    tickable.add(place);
    return place;
  }

  private void tie(Place place, Place home, double weight) {
    conceptsOf.computeIfAbsent(place, key -> new LinkedHashMap<>()).merge(home, weight, Math::max);
    placesOf.computeIfAbsent(home, key -> new LinkedHashMap<>()).merge(place, weight, Math::max);
  }

  /** What the text itself leads to, in both directions. */
  private Map<Place, Set<Place>> direct() {
    Map<Place, Set<Place>> direct = new HashMap<>();
    for (Mention mention : mentions) {
      direct.computeIfAbsent(mention.from(), key -> new HashSet<>()).add(mention.home());
      direct.computeIfAbsent(mention.home(), key -> new HashSet<>()).add(mention.from());
    }
    return direct;
  }

  private List<Place> nearest(Place place, Set<Place> direct, List<Place> nodes) {
    Map<Place, Double> scores = new TreeMap<>(Comparator.comparing(order::get));
    conceptsOf.get(place).forEach((home, weight) -> addScores(place, home, weight, scores));
    List<Map.Entry<Place, Double>> ranked = new ArrayList<>(scores.entrySet());
    ranked.removeIf(
        entry ->
            entry.getValue() < LEAST
                || direct.contains(entry.getKey())
                || (!nodes.isEmpty() && !tickable.contains(entry.getKey())));
    ranked.sort(Map.Entry.<Place, Double>comparingByValue().reversed());
    return ranked.stream().limit(Math.max(0, MOST - nodes.size())).map(Map.Entry::getKey).toList();
  }

  private void addScores(Place place, Place home, double weight, Map<Place, Double> scores) {
    Map<Place, Double> places = placesOf.get(home);
    if (places.size() > MOST_PLACES) {
      return;
    }
    double rarity = Math.log1p((double) order.size() / places.size());
    places.forEach(
        (other, otherWeight) -> {
          if (!other.page().equals(place.page())) {
            scores.merge(other, weight * otherWeight * rarity, Double::sum);
          }
        });
  }
}
