package io.github.syllabake.render.html;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.Item;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PagePlaces;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.render.figure.ReadableText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the places of a guide are called, as readable text; asked for page by page. */
public final class Titles {

  /** No places. */
  public static final Titles NONE = new Titles(ByPage.none(Titles::on));

  private static final int LONGEST = 70;

  private final ByPage<Map<String, Title>> pages;

  private Titles(ByPage<Map<String, Title>> pages) {
    this.pages = pages;
  }

  /**
   * The title of a place.
   *
   * @param page the title of its page
   */
  public record Title(String text, String page) {}

  /** The titles of all places of a guide that something can lead to. */
  public static Titles of(Guide guide) {
    return new Titles(ByPage.of(guide, Titles::on));
  }

  /** The title of a place; that of its path where it has none. */
  public Title at(Place place) {
    return pages
        .at(place.page())
        .map(titles -> titles.get(place.anchor()))
        .orElseGet(() -> new Title(place.page(), place.page()));
  }

  private static Map<String, Title> on(ContentPage page) {
    return new PageTitles(page).titles();
  }

  /** The titles on one page by anchor. */
  private static final class PageTitles {

    private final String page;
    private final PagePlaces places;
    private final Map<String, Title> titles = new HashMap<>();

    PageTitles(ContentPage page) {
      this.page = text(page.head().title());
      this.places = PagePlaces.of(page);
      titles.put("", new Title(this.page, this.page));
      page.sections().forEach(section -> put(section.id(), text(section.title())));
      PageParts.items(page).forEach(item -> put(item.id(), text(item)));
      PageParts.questions(page)
          .forEach(question -> put(question.id(), shortened(text(question.text()))));
      PageParts.terms(page).forEach(term -> put(term.id(), text(term.name())));
      PageParts.trees(page)
          .flatMap(tree -> tree.root().withDescendants())
          .forEach(node -> put(node.id(), text(node.label())));
    }

    Map<String, Title> titles() {
      return titles;
    }

    private void put(String id, String title) {
      titles.putIfAbsent(places.of(id).anchor(), new Title(title, page));
    }
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
