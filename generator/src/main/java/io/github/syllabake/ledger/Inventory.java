package io.github.syllabake.ledger;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.StudyPlan;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.Ids;
import io.github.syllabake.model.Item;
import io.github.syllabake.model.Markup;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.Question;
import io.github.syllabake.model.Section;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that bears an id in a guide and belongs into its ledger, in reading order. */
final class Inventory {

  private final Map<String, Thing> things = new LinkedHashMap<>();
  private final Map<String, Thing> ticks = new LinkedHashMap<>();

  private Inventory() {}

  /** The things of a guide by id; shared ticks come last. */
  static Map<String, Thing> of(Guide guide) {
    Inventory inventory = new Inventory();
    guide.pages().forEach(inventory::page);
    inventory.things.putAll(inventory.ticks);
    return inventory.things;
  }

  private void page(ContentPage page) {
    String id = page.head().id();
    Entry entry =
        entry(id, Kind.PAGE, page.head().title(), "", "", Optional.empty(), page.head().file());
    put(entry, page.head().span(), page.head().title());
    Kind kind = page instanceof StudyPlan ? Kind.STEP : Kind.ITEM;
    Markup.topItems(page.intro()).forEach(item -> item(item, kind, id));
    Deque<Section> open = new ArrayDeque<>();
    for (Section section : page.sections()) {
      while (!open.isEmpty() && open.peek().level() >= section.level()) {
        open.pop();
      }
      section(section, open.isEmpty() ? id : open.peek().id(), kind);
      open.push(section);
    }
    PageParts.questions(page).forEach(question -> question(question, id));
  }

  private void section(Section section, String parent, Kind kind) {
    Entry entry =
        entry(section.id(), Kind.SECTION, section.title(), "", parent, Optional.empty(), "");
    put(entry, section.span(), section.title());
    Markup.topItems(section.body()).forEach(item -> item(item, kind, section.id()));
  }

  private void item(Item item, Kind kind, String parent) {
    put(
        entry(item.id(), kind, item.text(), body(item), parent, item.shared(), ""),
        item.span(),
        item.text());
    tick(item.shared(), item.id(), item.span());
    item.children().forEach(child -> item(child, kind, item.id()));
  }

  private void question(Question question, String parent) {
    String advice = PlainText.ofBlocks(question.advice());
    put(
        entry(question.id(), Kind.QUESTION, question.text(), advice, parent, question.shared(), ""),
        question.span(),
        question.text());
    tick(question.shared(), question.id(), question.span());
  }

  private void tick(Optional<String> shared, String place, SourceSpan span) {
    shared
        .map(Ids::sharedTick)
        .ifPresent(
            id ->
                ticks.putIfAbsent(
                    id,
                    new Thing(
                        new Entry(id, Kind.TICK, new State.Living(), Print.NONE, place, "", ""),
                        span,
                        "")));
  }

  private static Entry entry(
      String id,
      Kind kind,
      List<Inline> text,
      String body,
      String parent,
      Optional<String> shared,
      String file) {
    Print print = Print.of(PlainText.of(text), body);
    return new Entry(id, kind, new State.Living(), print, parent, shared.orElse(""), file);
  }

  private static String body(Item item) {
    Stream<String> notes =
        item.annotations().stream()
            .map(note -> PlainText.of(note.label()) + " " + PlainText.ofBlocks(note.content()));
    return Stream.concat(Stream.of(PlainText.ofBlocks(item.explanation())), notes)
        .collect(Collectors.joining(" "));
  }

  private void put(Entry entry, SourceSpan span, List<Inline> text) {
    things.putIfAbsent(entry.id(), new Thing(entry, span, Ids.words(PlainText.of(text))));
  }
}
