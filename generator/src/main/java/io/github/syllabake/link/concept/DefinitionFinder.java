package io.github.syllabake.link.concept;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.StudyPlan;
import io.github.syllabake.model.Item;
import io.github.syllabake.model.Naming.Named;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PagePlaces;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target;
import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.model.markup.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds all places that give names a home: front matter, glossaries and the terms of items. */
final class DefinitionFinder {

  private static final Pattern COLON = Pattern.compile("^[\\s:]+");

  private final Homes homes;
  private final Sentences sentences;
  private final List<Definition> definitions = new ArrayList<>();

  /** Long guides say the same few terms again and again. */
  private final Map<String, List<String>> known = new HashMap<>();

  DefinitionFinder(Homes homes, Sentences sentences) {
    this.homes = homes;
    this.sentences = sentences;
  }

  /** The definitions on pages, in reading order. */
  List<Definition> find(List<ContentPage> pages) {
    for (ContentPage page : pages) {
      page.head().naming().names().forEach(named -> named(page, named));
      PageParts.terms(page).forEach(term -> term(page, term));
      if (!(page instanceof StudyPlan)) {
        PagePlaces places = PagePlaces.of(page);
        PageParts.items(page).forEach(item -> item(places, item));
      }
    }
    return List.copyOf(definitions);
  }

  private void named(ContentPage page, Named named) {
    Optional<Place> home =
        named.destination().isEmpty()
            ? Optional.of(Addresses.place(page))
            : homes.find(named.destination(), named.span());
    List<String> names = names(named.name(), named.aliases());
    home.ifPresent(
        place ->
            definitions.add(
                new Definition(names, place, Optional.empty(), true, () -> "", named.span())));
  }

  private void term(ContentPage page, Term term) {
    List<String> names = names(PlainText.of(term.name()), term.aliases());
    Optional<Inline.Link> link = link(term);
    Optional<Place> home =
        link.isPresent()
            ? homes.find(((Target.Written) link.get().target()).destination(), link.get().span())
            : Optional.of(Addresses.place(page, term.id()));
    Supplier<String> summary =
        () -> link.isPresent() ? "" : sentences.first(PlainText.of(term.text()));
    home.ifPresent(
        place ->
            definitions.add(
                new Definition(names, place, Optional.empty(), true, summary, term.span())));
  }

  private void item(PagePlaces places, Item item) {
    List<String> names = item.term().map(this::namesOf).orElse(List.of());
    if (!names.isEmpty()) {
      definitions.add(
          new Definition(
              names,
              places.of(item.id()),
              item.shared(),
              false,
              () -> sentences.first(meaning(item)),
              item.span()));
    }
  }

  private List<String> namesOf(String term) {
    return known.computeIfAbsent(term, TermNames::of);
  }

  /** What an item says of its term: its explanation if it starts with text, else its own text. */
  private static String meaning(Item item) {
    if (!item.explanation().isEmpty()
        && item.explanation().get(0) instanceof Block.Paragraph paragraph) {
      return PlainText.of(paragraph.inlines());
    }
    String rest = PlainText.of(item.text().subList(1, item.text().size()));
    return COLON.matcher(rest).replaceFirst("");
  }

  /** A term that means nothing but a link has its home where the link leads. */
  private static Optional<Inline.Link> link(Term term) {
    return term.text().size() == 1
            && term.text().get(0) instanceof Inline.Link link
            && link.target() instanceof Target.Written
        ? Optional.of(link)
        : Optional.empty();
  }

  private static List<String> names(String name, List<String> aliases) {
    return Stream.concat(Stream.of(name), aliases.stream()).distinct().toList();
  }
}
