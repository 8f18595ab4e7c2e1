package io.github.syllabake.link;

import io.github.syllabake.link.concept.NameBook;
import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.Mindmap;
import io.github.syllabake.model.ContentPage.Pillar;
import io.github.syllabake.model.Ids;
import io.github.syllabake.model.Item;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what in the guide bears a name: a pillar, a section, an item's term, a mindmap. */
final class NameIndex {

  private static final Pattern WITH_ALIAS = Pattern.compile("(.*?)\\s*\\(([^()]*)\\)\\s*");

  /** Names too general to say which of many things is meant. */
  private static final Set<String> GENERAL =
      Set.of("situation", "task", "action", "result", "pros", "cons", "data", "training", "goal");

  private final Map<String, Target> places = new HashMap<>();

  private final NameBook book;

  private NameIndex(NameBook book) {
    this.book = book;
  }

  static NameIndex of(List<ContentPage> pages, NameBook book) {
    NameIndex index = new NameIndex(book);
    List<ContentPage> pillars = pages.stream().filter(Pillar.class::isInstance).toList();
    pillars.forEach(page -> index.put(PlainText.of(page.head().title()), Addresses.place(page)));
    pillars.forEach(index::sections);
    pillars.forEach(index::items);
    pages.stream()
        .filter(Mindmap.class::isInstance)
        .forEach(page -> index.put(PlainText.of(page.head().title()), Addresses.place(page)));
    return index;
  }

  /** What a label names, other than the page it stands on. */
  Optional<Target> find(List<Inline> label, ContentPage page) {
    String name = PlainText.of(label);
    Stream<Target> known = spellings(name).stream().filter(places::containsKey).map(places::get);
    return Stream.concat(known, book.find(name).stream())
        .filter(target -> !target.equals(Addresses.place(page)))
        .findFirst();
  }

  private void sections(ContentPage page) {
    page.sections()
        .forEach(
            section -> put(PlainText.of(section.title()), Addresses.place(page, section.id())));
  }

  private void items(ContentPage page) {
    PageParts.items(page).forEach(item -> item(page, item));
  }

  private void item(ContentPage page, Item item) {
    item.term().ifPresent(term -> put(term, Addresses.place(page, item.id())));
  }

  private void put(String name, Target target) {
    spellings(name).forEach(spelling -> places.putIfAbsent(spelling, target));
  }

  /**
   * A name as it is compared: whole, without its parenthesis, and the parenthesis if it is short.
   */
  private static Set<String> spellings(String name) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(key(name));
    Matcher alias = WITH_ALIAS.matcher(name);
    if (alias.matches()) {
      spellings.add(key(alias.group(1)));
      if (!alias.group(2).contains(",")) {
        spellings.add(key(alias.group(2)));
      }
    }
    spellings.removeIf(spelling -> spelling.length() < 2 || GENERAL.contains(spelling));
    return spellings;
  }

  /** Folded so that spelling, hyphens and a plural do not matter. */
  private static String key(String name) {
    String slug = Ids.slug(name);
    return slug.length() > 3 && slug.endsWith("s") && !slug.endsWith("ss")
        ? slug.substring(0, slug.length() - 1)
        : slug;
  }
}
