package io.github.syllabake.ledger;

import io.github.syllabake.model.Ids;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A guide that an author edits at random. What its items are stays known through all edits: each
 * has a number of its own.
 */
final class Syllabus {

  private static final String CONSONANTS = "bcdfghjklmnprstvwz";
  private static final String VOWELS = "aeiou";

  private final Random random;
  private final Consumer<String> log;
  private final Set<String> used = new HashSet<>();
  private final List<Page> pages = new ArrayList<>();
  private final Set<Integer> edited = new HashSet<>();
  private final Set<Integer> cut = new HashSet<>();
  private int numbers;

  /** What the edits mean to those who ticked. */
  interface Effects {

    /** One item takes another in. */
    void merged(int into, int from);

    /** Two items become one thing to tick. */
    void shared(int one, int other);
  }

  /** A page, which may be renamed. */
  static final class Page {
    String title;
    final List<Section> sections = new ArrayList<>();
  }

  /** A section, which may be renamed and moved. */
  static final class Section {
    String title;
    final List<Item> items = new ArrayList<>();
  }

  /** An item with the number by which it is known. */
  static final class Item {
    final int number;
    String term;
    String text;
    String body;
    String pin = "";
    String tick = "";
    final List<Item> children = new ArrayList<>();

    Item(int number) {
      this.number = number;
    }
  }

  Syllabus(Random random, Consumer<String> log) {
    this.random = random;
    this.log = log;
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      Page page = new Page();
      page.title = words(2);
      pages.add(page);
      for (int j = 0; j < 2 + random.nextInt(2); j++) {
        page.sections.add(newSection());
      }
    }
  }

  /** The files of the guide. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put("index.md", "# Guide\n");
    for (Page page : pages) {
      StringBuilder out = new StringBuilder("# " + page.title + "\n\n");
      for (Section section : page.sections) {
        out.append("## ").append(section.title).append("\n\n");
        section.items.forEach(item -> write(out, item, ""));
      }
      files.put("pillars/" + Ids.slug(page.title) + ".md", out.toString());
    }
    return files;
  }

  private static void write(StringBuilder out, Item item, String indent) {
    String pins = (item.pin + " " + item.tick).strip();
    out.append(indent).append("- [ ] **").append(item.term).append(":** ").append(item.text);
    out.append(pins.isEmpty() ? "" : " {" + pins + "}").append("\n\n");
    if (!item.body.isEmpty()) {
      out.append(indent).append("  ").append(item.body).append("\n\n");
    }
    item.children.forEach(child -> write(out, child, indent + "  "));
  }

  /** All items with the ids that they should have. */
  Map<Integer, String> ids() {
    Map<Integer, String> ids = new TreeMap<>();
    for (Page page : pages) {
      for (Section section : page.sections) {
        String above = Ids.slug(page.title) + "/" + Ids.slug(section.title);
        section.items.forEach(item -> id(item, above, ids));
      }
    }
    return ids;
  }

  private static void id(Item item, String above, Map<Integer, String> ids) {
    String id = item.pin.isEmpty() ? above + "/" + Ids.slug(item.term) : item.pin.substring(1);
    ids.put(item.number, item.tick.isEmpty() ? id : item.tick);
    item.children.forEach(child -> id(child, id, ids));
  }

  /** One edit at random. */
  void edit(Effects effects) {
    switch (random.nextInt(14)) {
      case 0, 1 -> renameItem();
      case 2 -> moveItem();
      case 3 -> nest();
      case 4 -> split();
      case 5 -> merge(effects);
      case 6 -> reorder();
      case 7 -> renameSection();
      case 8 -> moveSection();
      case 9 -> renamePage();
      case 10 -> deleteItem();
      case 11 -> pick(sections()).items.add(newItem());
      case 12 -> share(effects);
      default -> pick(pages).sections.add(newSection());
    }
  }

  /**
   * Begins a new day. On each an author edits an item once, and does not move one that was split or
   * merged: which of the parts it was would be anyone's guess.
   */
  void nextDay() {
    edited.clear();
    cut.clear();
  }

  private void renameItem() {
    Item item = untouched();
    String old = item.term;
    item.term = words(1 + random.nextInt(2));
    log.accept("rename item " + item.number + ": " + old + " -> " + item.term);
  }

  private void moveItem() {
    Item item = pick(items());
    if (!cut.add(item.number)) {
      return;
    }
    take(item);
    pick(sections()).items.add(item);
    log.accept("move item " + item.number);
  }

  private void nest() {
    Item item = pick(items());
    if (!cut.add(item.number)) {
      return;
    }
    take(item);
    List<Item> others = items();
    (others.isEmpty() ? pick(sections()).items : pick(others).children).add(item);
    log.accept("nest item " + item.number);
  }

  /** The larger part stays what it was. */
  private void split() {
    Item item = untouched();
    if (!cut.add(item.number)) {
      return;
    }
    String[] words = item.text.split(" ");
    int end = Math.max(1, words.length * 2 / 3);
    Item part = newItem();
    part.text = String.join(" ", List.of(words).subList(end, words.length)) + " " + words(3);
    item.text = String.join(" ", List.of(words).subList(0, end));
    item.term = random.nextBoolean() ? item.term : words(1);
    holder(item).add(part);
    log.accept("split item " + item.number + " off " + part.number);
  }

  private void merge(Effects effects) {
    Item into = untouched();
    Item from = untouched();
    if (!cut.add(into.number)
        || into == from
        || !from.children.isEmpty()
        || !(into.tick + from.tick).isEmpty()) {
      return;
    }
    take(from);
    into.text = into.text + ", " + from.term + " " + from.text;
    into.term = random.nextBoolean() ? into.term : into.term + " " + words(1);
    effects.merged(into.number, from.number);
    log.accept("merge item " + from.number + " into " + into.number);
  }

  private void share(Effects effects) {
    Item one = untouched();
    Item other = untouched();
    if (one == other || !other.tick.isEmpty()) {
      return;
    }
    one.tick = one.tick.isEmpty() ? "=" + Ids.slug(words(1)) : one.tick;
    other.tick = one.tick;
    effects.shared(one.number, other.number);
    log.accept("share " + one.tick + " of " + one.number + " with " + other.number);
  }

  private void reorder() {
    Collections.shuffle(pick(pages).sections, random);
    Collections.shuffle(pick(sections()).items, random);
    log.accept("reorder");
  }

  private void renameSection() {
    Section section = pick(sections());
    section.title = words(2);
    log.accept("rename section to " + section.title);
  }

  private void moveSection() {
    Section section = pick(sections());
    pages.forEach(page -> page.sections.remove(section));
    pick(pages).sections.add(section);
    log.accept("move section " + section.title);
  }

  private void renamePage() {
    Page page = pick(pages);
    page.title = words(2);
    log.accept("rename page to " + page.title);
  }

  /** What was split off or merged on the same day would rightly be held for what is left of it. */
  private void deleteItem() {
    Item item = pick(items());
    List<Item> all = new ArrayList<>();
    collect(List.of(item), all);
    if (items().size() > 6 && all.stream().noneMatch(gone -> edited.contains(gone.number))) {
      take(item);
      log.accept("delete item " + item.number);
    }
  }

  private Section newSection() {
    Section section = new Section();
    section.title = words(2);
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      section.items.add(newItem());
    }
    return section;
  }

  private Item newItem() {
    Item item = new Item(numbers++);
    item.term = words(1 + random.nextInt(2));
    item.text = words(5 + random.nextInt(6));
    item.body = random.nextBoolean() ? words(12) : "";
    item.pin = random.nextInt(8) == 0 ? "#" + Ids.slug(words(1)) : "";
    edited.add(item.number);
    return item;
  }

  private Item untouched() {
    List<Item> items = new ArrayList<>(items());
    Collections.shuffle(items, random);
    Item item =
        items.stream().filter(i -> !edited.contains(i.number)).findFirst().orElse(items.get(0));
    edited.add(item.number);
    return item;
  }

  private List<Section> sections() {
    return pages.stream().flatMap(page -> page.sections.stream()).toList();
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    sections().forEach(section -> collect(section.items, items));
    return items;
  }

  private static void collect(List<Item> from, List<Item> to) {
    for (Item item : from) {
      to.add(item);
      collect(item.children, to);
    }
  }

  private void take(Item item) {
    holder(item).remove(item);
  }

  private List<Item> holder(Item item) {
    for (Section section : sections()) {
      if (section.items.contains(item)) {
        return section.items;
      }
    }
    return items().stream()
        .filter(i -> i.children.contains(item))
        .findFirst()
        .orElseThrow()
        .children;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Words that were never used. */
  private String words(int count) {
    List<String> words = new ArrayList<>();
    while (words.size() < count) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < 2 + random.nextInt(3); i++) {
        word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
        word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
      }
      if (used.add(word.toString())) {
        words.add(word.toString());
      }
    }
    return String.join(" ", words);
  }
}
