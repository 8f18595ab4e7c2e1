package io.github.syllabake.link.concept;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.Category;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.Distribution;
import io.github.syllabake.model.ContentPage.Mindmap;
import io.github.syllabake.model.ContentPage.Pillar;
import io.github.syllabake.model.Mention;
import io.github.syllabake.model.markup.Target.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the pillars that answer the questions of each category, from the map that prepares it. */
final class AnswerFinder {

  private static final int MOST = 4;

  private final List<ContentPage> pages;
  private final NameBook names;
  private final Map<String, Place> pillars = new LinkedHashMap<>();
  private final Map<String, Place> byId = new HashMap<>();
  private final Map<String, List<Mention>> mentions = new HashMap<>();

  AnswerFinder(List<ContentPage> pages, NameBook names, List<Mention> mentions) {
    this.pages = pages;
    this.names = names;
    pages.stream()
        .filter(Pillar.class::isInstance)
        .forEach(
            page -> {
              pillars.put(Addresses.path(page), Addresses.place(page));
              byId.put(page.head().id(), Addresses.place(page));
            });
    mentions.forEach(
        mention ->
            this.mentions
                .computeIfAbsent(mention.from().page(), path -> new ArrayList<>())
                .add(mention));
  }

  /** By name of a category, its pillars, the one with most ties first. */
  Map<String, List<Place>> find() {
    Map<String, List<Place>> answers = new TreeMap<>();
    for (ContentPage page : pages) {
      if (page instanceof Mindmap map && !map.category().isEmpty()) {
        answers.putIfAbsent(map.category(), pillars(map));
      }
    }
    for (ContentPage page : pages) {
      if (page instanceof Distribution distribution) {
        distribution.categories().forEach(category -> byName(category, answers));
      }
    }
    answers.values().removeIf(List::isEmpty);
    return answers;
  }

  /** Those that the author names, then those that the map leads to. */
  private List<Place> pillars(Mindmap map) {
    Stream<Place> named =
        map.pillars().stream().flatMap(id -> Optional.ofNullable(byId.get(id)).stream());
    return Stream.concat(named, ranked(targets(map)).stream()).distinct().limit(MOST).toList();
  }

  /** A category without a map may have its name from a concept. */
  private void byName(Category category, Map<String, List<Place>> answers) {
    answers.computeIfAbsent(category.name(), name -> ranked(names.find(name).stream()));
  }

  private Stream<Place> targets(Mindmap map) {
    Stream<Place> nodes =
        map.tree()
            .root()
            .withDescendants()
            .flatMap(node -> node.target().stream())
            .filter(Place.class::isInstance)
            .map(Place.class::cast);
    Stream<Place> named =
        mentions.getOrDefault(Addresses.path(map), List.of()).stream().map(Mention::home);
    return Stream.concat(nodes, named);
  }

  private List<Place> ranked(Stream<Place> targets) {
    Map<Place, Integer> counts = new LinkedHashMap<>();
    targets
        .flatMap(target -> Optional.ofNullable(pillars.get(target.page())).stream())
        .forEach(pillar -> counts.merge(pillar, 1, Integer::sum));
    int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
    List<Place> order = List.copyOf(pillars.values());
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 5 >= most)
        .sorted(
            Map.Entry.<Place, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(order::indexOf))))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
