package io.github.syllabake.render.html;

import io.github.syllabake.model.Aliases;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PagePlaces;
import io.github.syllabake.model.Ticked;
import io.github.syllabake.model.markup.Target.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What things were called before, so that ticks and links follow them.
 *
 * @param ticks by id under which a tick was kept, the id under which it is kept now
 * @param places by id of a place that there was, the address of the place that there is
 * @param before by id of a place or a tick that there is, the ids before, sorted
 */
public record History(
    SortedMap<String, String> ticks,
    SortedMap<String, String> places,
    Map<String, List<String>> before) {

  /** Nothing was ever called otherwise. */
  public static final History NONE = new History(new TreeMap<>(), new TreeMap<>(), Map.of());

  /** Keeps all immutable. */
  public History {
    ticks = Collections.unmodifiableSortedMap(ticks);
    places = Collections.unmodifiableSortedMap(places);
    before = Map.copyOf(before);
  }

  /** The history of a guide: its aliases, and the places that share a tick. */
  public static History of(Guide guide, Aliases aliases) {
    Map<String, String> kept = new HashMap<>();
    guide.pages().forEach(page -> addTicks(page, kept));
    Map<String, Place> there = new HashMap<>();
    if (!aliases.successors().isEmpty()) {
      guide.pages().forEach(page -> addPlaces(page, there));
    }
    SortedMap<String, String> ticks = new TreeMap<>();
    kept.forEach(
        (id, tick) -> {
          if (!id.equals(tick)) {
            ticks.put(id, tick);
          }
        });
    SortedMap<String, String> places = new TreeMap<>();
    Map<String, List<String>> before = new HashMap<>();
    Set<String> alive = new HashSet<>(kept.values());
    for (Map.Entry<String, String> alias : aliases.successors().entrySet()) {
      String old = alias.getKey();
      String now = alias.getValue();
      String tick = kept.getOrDefault(now, now);
      if (alive.contains(tick)) {
        ticks.put(old, tick);
      } else {
        before.computeIfAbsent(now, id -> new ArrayList<>()).add(old);
      }
      Optional.ofNullable(there.get(now)).ifPresent(place -> places.put(old, address(place)));
    }
    ticks.forEach((old, tick) -> before.computeIfAbsent(tick, id -> new ArrayList<>()).add(old));
    return new History(ticks, places, before);
  }

  /** The ids that a place or a tick had before, sorted. */
  public List<String> before(String id) {
    return before.getOrDefault(id, List.of());
  }

  private static void addTicks(ContentPage page, Map<String, String> kept) {
    PageParts.tickable(page).forEach(ticked -> kept.put(ticked.id(), ticked.tick()));
  }

  private static void addPlaces(ContentPage page, Map<String, Place> there) {
    PagePlaces places = PagePlaces.of(page);
    there.put(page.head().id(), places.page());
    page.sections().forEach(section -> there.put(section.id(), places.of(section.id())));
    for (Ticked ticked : PageParts.tickable(page)) {
      Place place = places.of(ticked.id());
      there.put(ticked.id(), place);
      there.putIfAbsent(ticked.tick(), place);
    }
  }

  private static String address(Place place) {
    return place.anchor().isEmpty() ? place.page() : place.page() + "#" + place.anchor();
  }
}
