package io.github.syllabake.render.html;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.Question;
import io.github.syllabake.model.Section;
import io.github.syllabake.model.Ticked;
import io.github.syllabake.model.markup.Target;
import io.github.syllabake.model.markup.Target.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What can be ticked at the places of a guide.
 *
 * @param boxes the tick of each place with a box
 * @param groups by page and section that hold boxes, what the ticks there start with
 */
public record Ticks(Map<Place, String> boxes, Map<Place, String> groups) {

  /** None at all. */
  public static final Ticks NONE = new Ticks(Map.of(), Map.of());

  /** The ticks of a guide. */
  public static Ticks of(Guide guide) {
    Ticks ticks = new Ticks(new HashMap<>(), new HashMap<>());
    guide.pages().forEach(ticks::add);
    return ticks;
  }

  /** The tick of the box that stands at a target. */
  public Optional<String> box(Target target) {
    return target instanceof Place place ? Optional.ofNullable(boxes.get(place)) : Optional.empty();
  }

  /** The id of the page or section at a target, if it holds boxes. */
  public Optional<String> group(Target target) {
    return target instanceof Place place
        ? Optional.ofNullable(groups.get(place))
        : Optional.empty();
  }

  private void add(ContentPage page) {
    PageParts.items(page).forEach(item -> boxes.put(place(page, item.id()), item.tick()));
    for (Question question : PageParts.questions(page)) {
      boxes.put(place(page, question.id()), question.tick());
    }
    TreeSet<String> ids =
        PageParts.tickable(page).stream()
            .map(Ticked::tick)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!ids.isEmpty()) {
      groups.put(Addresses.place(page), page.head().id());
    }
    for (Section section : page.sections()) {
      String start = section.id() + "/";
      if (Optional.ofNullable(ids.ceiling(start)).filter(id -> id.startsWith(start)).isPresent()) {
        groups.putIfAbsent(place(page, section.id()), section.id());
      }
    }
  }

  private static Place place(ContentPage page, String id) {
    return Addresses.place(page, id);
  }
}
