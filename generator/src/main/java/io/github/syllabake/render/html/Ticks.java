package io.github.syllabake.render.html;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PagePlaces;
import io.github.syllabake.model.Section;
import io.github.syllabake.model.Ticked;
import io.github.syllabake.model.markup.Target;
import io.github.syllabake.model.markup.Target.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** What can be ticked at the places of a guide; asked for page by page. */
public final class Ticks {

  /** None at all. */
  public static final Ticks NONE = new Ticks(ByPage.none(OnPage::of));

  private final ByPage<OnPage> pages;

  private Ticks(ByPage<OnPage> pages) {
    this.pages = pages;
  }

  /** The ticks of a guide. */
  public static Ticks of(Guide guide) {
    return new Ticks(ByPage.of(guide, OnPage::of));
  }

  /** The tick of the box that stands at a target. */
  public Optional<String> box(Target target) {
    return at(target, OnPage::boxes);
  }

  /** The id of the page or section at a target, if it holds boxes. */
  public Optional<String> group(Target target) {
    return at(target, OnPage::groups);
  }

  private Optional<String> at(Target target, Function<OnPage, Map<String, String>> kind) {
    if (target instanceof Place place) {
      Optional<OnPage> page = pages.at(place.page());
      return page.isPresent()
          ? Optional.ofNullable(kind.apply(page.get()).get(place.anchor()))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * The ticks of one page.
   *
   * @param boxes the tick of each anchor with a box
   * @param groups by anchor of the page and of sections that hold boxes, what the ticks there start
   *     with
   */
  private record OnPage(Map<String, String> boxes, Map<String, String> groups) {

    static OnPage of(ContentPage page) {
      OnPage ticks = new OnPage(new HashMap<>(), new HashMap<>());
      ticks.add(page, PagePlaces.of(page));
      return ticks;
    }

    private void add(ContentPage page, PagePlaces places) {
      TreeSet<String> ids = new TreeSet<>();
      for (Ticked ticked : PageParts.tickable(page)) {
        boxes.put(places.of(ticked.id()).anchor(), ticked.tick());
        ids.add(ticked.tick());
      }
      if (!ids.isEmpty()) {
        groups.put("", page.head().id());
      }
      for (Section section : page.sections()) {
        String start = section.id() + "/";
        if (Optional.ofNullable(ids.ceiling(start))
            .filter(id -> id.startsWith(start))
            .isPresent()) {
          groups.putIfAbsent(places.of(section.id()).anchor(), section.id());
        }
      }
    }
  }
}
