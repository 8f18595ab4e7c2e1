package io.github.syllabake.link.concept;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.LabelNames;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what the labels of a map's nodes name: a page, a section, an item, a category of questions,
 * a concept. A label that may mean several things, or something else, leads nowhere.
 */
public final class TargetBook {

  /** Names too general to say which of many things is meant. */
  private static final Set<String> GENERAL =
      Set.of(
          "situation",
          "task",
          "action",
          "result",
          "pros",
          "cons",
          "data",
          "training",
          "goal",
          "solution",
          "problem",
          "example",
          "advantage",
          "disadvantage",
          "summary",
          "overview",
          "introduction",
          "idea",
          "definition",
          "formula",
          "intuition",
          "use",
          "case",
          "step",
          "type",
          "question",
          "answer",
          "tip",
          "note",
          "why",
          "how",
          "what",
          "when");

  /** Words beside the name of a concept with which it is still that concept. */
  private static final Set<String> ADDS_NOTHING =
      Set.of(
          "a",
          "an",
          "the",
          "algorithm",
          "algorithms",
          "approach",
          "basics",
          "concept",
          "concepts",
          "definition",
          "formula",
          "intuition",
          "method",
          "methods",
          "technique",
          "techniques");

  private final NameBook book;
  private final NameTable<Place> places;

  private TargetBook(NameBook book, NameTable<Place> places) {
    this.book = book;
    this.places = places;
  }

  /**
   * Collects what labels may name.
   *
   * @param pages the pages of a guide in reading order
   * @param book its concepts
   */
  public static TargetBook of(List<ContentPage> pages, NameBook book) {
    List<NameTable.Entry<Place>> entries = new ArrayList<>();
    Map<String, List<NameKey>> known = new HashMap<>();
    for (NamedPlaces.Named named : NamedPlaces.of(pages)) {
      for (NameKey key : known.computeIfAbsent(named.name(), name -> keys(name, book))) {
        entries.add(new NameTable.Entry<>(key, named.place()));
      }
    }
    entries.addAll(book.entries());
    return new TargetBook(book, new NameTable<>(book.inflection(), entries));
  }

  private static List<NameKey> keys(String name, NameBook book) {
    return names(name, book.inflection()).map(book::key).filter(key -> key.length() > 0).toList();
  }

  /** What a label names, other than the page it stands on. */
  public Optional<Place> find(List<Inline> label, ContentPage page) {
    String text = PlainText.of(label);
    Place here = Addresses.place(page);
    List<String> names = LabelNames.of(text);
    return names.stream()
        .flatMap(name -> names(name, book.inflection()))
        .distinct()
        .flatMap(this::whole)
        .filter(place -> !place.equals(here))
        .findFirst()
        .or(() -> names.stream().flatMap(name -> contained(name).stream()).findFirst())
        .filter(place -> !place.equals(here));
  }

  /** A name as a whole, without its parenthesis, and the abbreviation that it gives. */
  private static Stream<String> names(String name, Inflection inflection) {
    return Stream.concat(Stream.of(name), TermNames.of(name).stream())
        .map(one -> one.replace("&", " and "))
        .filter(
            one ->
                inflection.forms(one.strip().toLowerCase(Locale.ROOT)).stream()
                    .noneMatch(GENERAL::contains))
        .distinct();
  }

  private static boolean isGeneral(NameKey key) {
    return key.length() == 1 && key.last().stream().anyMatch(GENERAL::contains);
  }

  private Stream<Place> whole(String name) {
    return places.whole(Word.of(name)).stream().map(NameTable.Entry::value);
  }

  /** The only concept in a label that says nothing else. */
  private Optional<Place> contained(String name) {
    List<Word> words = Word.of(name);
    Set<Place> homes = new HashSet<>();
    int i = 0;
    while (i < words.size()) {
      Optional<NameTable.Entry<NameBook.Home>> found = book.table().at(name, words, i);
      if (found.isEmpty()) {
        if (!ADDS_NOTHING.contains(NameKey.folded(words.get(i).text()))) {
          return Optional.empty();
        }
        i++;
      } else if (found.get().value().isClear() && !isGeneral(found.get().key())) {
        homes.add(found.get().value().definition().home());
        i += found.get().key().length();
      } else {
        return Optional.empty();
      }
    }
    return homes.size() == 1 ? homes.stream().findFirst() : Optional.empty();
  }
}
