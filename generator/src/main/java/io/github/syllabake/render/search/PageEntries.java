package io.github.syllabake.render.search;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Item;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.Markup;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PagePlaces;
import io.github.syllabake.model.Question;
import io.github.syllabake.model.Section;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.model.markup.Term;
import io.github.syllabake.render.figure.LabelText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The entries of a page: itself, its sections, and what can be ticked or stands in its map. */
final class PageEntries {

  private final ContentPage page;
  private final PagePlaces places;
  private final Aliases aliases;
  private final Entries entries;

  PageEntries(ContentPage page, Aliases aliases, Entries entries) {
    this.page = page;
    this.places = PagePlaces.of(page);
    this.aliases = aliases;
    this.entries = entries;
  }

  void add() {
    int top = page();
    items(Markup.topItems(page.intro()).toList(), top);
    if (page instanceof ContentPage.Mindmap map) {
      nodes(map.tree().root().children(), top);
    }
    sections(top);
    PageParts.questions(page).forEach(question -> question(question, top));
    PageParts.terms(page).forEach(term -> term(term, top));
  }

  private int page() {
    Words shown = new Words().commands(page.head().title()).text(page.head().summary());
    shown.blocks(page.intro());
    String title = LabelText.of(page.head().title());
    return entries.add(new Entry(kind(), -1, title, places.path()), shown);
  }

  private Kind kind() {
    if (page instanceof ContentPage.Pillar) {
      return Kind.PILLAR;
    } else if (page instanceof ContentPage.Mindmap) {
      return Kind.MAP;
    }
    return page instanceof ContentPage.QuestionBank ? Kind.BANK : Kind.PAGE;
  }

  private void sections(int top) {
    Deque<Integer> numbers = new ArrayDeque<>(List.of(top));
    Deque<Integer> levels = new ArrayDeque<>(List.of(0));
    for (Section section : page.sections()) {
      while (levels.peek() >= section.level()) {
        levels.pop();
        numbers.pop();
      }
      int number = section(section, numbers.peek());
      levels.push(section.level());
      numbers.push(number);
      items(Markup.topItems(section.body()).toList(), number);
    }
  }

  private int section(Section section, int parent) {
    Words shown = new Words().commands(section.title()).blocks(section.body());
    Place place = places.of(section.id());
    aliases.at(place).forEach(shown::text);
    String title = LabelText.of(section.title());
    return entries.add(new Entry(Kind.SECTION, parent, title, place.anchor()), shown);
  }

  private void items(List<Item> items, int parent) {
    for (Item item : items) {
      int number = item(item, parent);
      new FormulaEntries(entries, number, anchor(item.id())).add(item.text(), item.explanation());
      items(item.children(), number);
    }
  }

  private int item(Item item, int parent) {
    Words shown = new Words().commands(item.text());
    Place place = places.of(item.id());
    aliases.at(place).forEach(shown::text);
    for (Item.Annotation annotation : item.annotations()) {
      shown.inlines(annotation.label()).blocks(annotation.content());
    }
    List<Inline> text = item.text();
    int term = item.term().isPresent() && text.get(0) instanceof Inline.Strong ? 1 : 0;
    Entry entry =
        new Entry(
            Kind.ITEM,
            parent,
            LabelText.of(text.subList(0, term == 0 ? text.size() : term)),
            term == 0 ? "" : LabelText.of(text.subList(term, text.size())),
            place.anchor(),
            item.tick());
    return entries.add(entry, shown, new Words().blocks(item.explanation()));
  }

  private void question(Question question, int parent) {
    Words shown = new Words().commands(question.text());
    Words folded = new Words().blocks(question.advice());
    String title = LabelText.of(question.text());
    String anchor = anchor(question.id());
    Entry entry = new Entry(Kind.QUESTION, parent, title, "", anchor, question.tick());
    int number = entries.add(entry, shown, folded);
    new FormulaEntries(entries, number, anchor).add(question.text(), question.advice());
  }

  /** A term that only leads elsewhere is found there, under all its names. */
  private void term(Term term, int parent) {
    if (aliases.isHome(places.of(term.id()))) {
      Words shown = new Words().inlines(term.text()).blocks(term.more());
      term.aliases().forEach(shown::text);
      String title = LabelText.of(term.name());
      entries.add(new Entry(Kind.CONCEPT, parent, title, anchor(term.id())), shown);
    }
  }

  private void nodes(List<MapTree.Node> nodes, int parent) {
    for (MapTree.Node node : nodes) {
      Words shown = new Words().commands(node.label());
      String title = LabelText.of(node.label());
      Entry entry = new Entry(Kind.NODE, parent, title, anchor(node.id()));
      nodes(node.children(), entries.add(entry, shown));
    }
  }

  private String anchor(String id) {
    return places.of(id).anchor();
  }
}
