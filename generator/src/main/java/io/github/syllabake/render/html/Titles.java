package io.github.syllabake.render.html;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.Item;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.render.figure.ReadableText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the places of a guide are called.
 *
 * @param byPlace the titles, as readable text
 */
public record Titles(Map<Place, Title> byPlace) {

  /** No places. */
  public static final Titles NONE = new Titles(Map.of());

  private static final int LONGEST = 70;

  /**
   * The title of a place.
   *
   * @param page the title of its page
   */
  public record Title(String text, String page) {}

  /** The titles of all places of a guide that something can lead to. */
  public static Titles of(Guide guide) {
    Map<Place, Title> titles = new HashMap<>();
    guide.pages().forEach(page -> add(page, titles));
    return new Titles(titles);
  }

  /** The title of a place; that of its path where it has none. */
  public Title at(Place place) {
    Title title = byPlace.get(place);
    return title == null ? new Title(place.page(), place.page()) : title;
  }

  private static void add(ContentPage page, Map<Place, Title> titles) {
    String name = text(page.head().title());
    titles.put(Addresses.place(page), new Title(name, name));
    page.sections().forEach(section -> put(page, section.id(), text(section.title()), titles));
    PageParts.items(page).forEach(item -> put(page, item.id(), text(item), titles));
    PageParts.questions(page)
        .forEach(question -> put(page, question.id(), shortened(text(question.text())), titles));
    PageParts.terms(page).forEach(term -> put(page, term.id(), text(term.name()), titles));
    PageParts.trees(page)
        .flatMap(tree -> tree.root().withDescendants())
        .forEach(node -> put(page, node.id(), text(node.label()), titles));
  }

  private static void put(ContentPage page, String id, String title, Map<Place, Title> titles) {
    titles.putIfAbsent(Addresses.place(page, id), new Title(title, text(page.head().title())));
  }

  private static String text(Item item) {
    return item.term().map(ReadableText::of).orElseGet(() -> shortened(text(item.text())));
  }

  private static String text(List<Inline> inlines) {
    return ReadableText.of(PlainText.of(inlines));
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, space > LONGEST / 2 ? space : LONGEST) + "…";
  }
}
