package io.github.syllabake.link.concept;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.Home;
import io.github.syllabake.model.ContentPage.Mindmap;
import io.github.syllabake.model.ContentPage.Pillar;
import io.github.syllabake.model.ContentPage.StudyPlan;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PagePlaces;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Target.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Collects what in a guide bears a name, in the order in which a name is understood. */
final class NamedPlaces {

  /**
   * A place with its name.
   *
   * @param name plain text
   */
  record Named(String name, Place place) {}

  private final List<Named> found = new ArrayList<>();

  private NamedPlaces() {}

  /**
   * Pillars, their sections, their items by term, mindmaps by title and by category, then all other
   * pages and what stands on them.
   *
   * @param pages pages in reading order
   */
  static List<Named> of(List<ContentPage> pages) {
    NamedPlaces names = new NamedPlaces();
    List<ContentPage> pillars = only(pages, Pillar.class::isInstance);
    List<ContentPage> maps = only(pages, Mindmap.class::isInstance);
    List<ContentPage> others =
        only(
            pages,
            page -> !(page instanceof Home || page instanceof Pillar || page instanceof Mindmap));
    pillars.forEach(names::title);
    pillars.forEach(names::sections);
    pillars.forEach(names::items);
    maps.forEach(names::title);
    maps.forEach(page -> names.add(((Mindmap) page).category(), Addresses.place(page)));
    others.forEach(names::title);
    others.forEach(names::sections);
    others.stream().filter(page -> !(page instanceof StudyPlan)).forEach(names::items);
    return names.found;
  }

  private static List<ContentPage> only(List<ContentPage> pages, Predicate<ContentPage> test) {
    return pages.stream().filter(test).toList();
  }

  private void title(ContentPage page) {
    add(PlainText.of(page.head().title()), Addresses.place(page));
  }

  private void sections(ContentPage page) {
    PagePlaces places = PagePlaces.of(page);
    page.sections().forEach(section -> add(PlainText.of(section.title()), places.of(section.id())));
  }

  private void items(ContentPage page) {
    PagePlaces places = PagePlaces.of(page);
    PageParts.items(page)
        .forEach(item -> item.term().ifPresent(term -> add(term, places.of(item.id()))));
  }

  private void add(String name, Place place) {
    if (!name.isBlank()) {
      found.add(new Named(name, place));
    }
  }
}
