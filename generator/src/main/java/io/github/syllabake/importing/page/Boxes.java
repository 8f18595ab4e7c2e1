package io.github.syllabake.importing.page;

import io.github.syllabake.importing.ItemsRule;
import io.github.syllabake.importing.outline.Chunk;
import io.github.syllabake.importing.outline.Chunk.Spot;
import io.github.syllabake.importing.outline.Part;
import io.github.syllabake.importing.report.Counted;
import io.github.syllabake.importing.report.Counts;
import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts boxes before the entries of bulleted lists, so that they are items to tick. */
final class Boxes {

  private static final int FEWEST = 2;

  private final boolean always;
  private final Consumer<Note> notes;

  private Boxes(boolean always, Consumer<Note> notes) {
    this.always = always;
    this.notes = notes;
  }

  /** The notes with boxes where the rule wants them. */
  static List<Notebook> apply(List<Notebook> books, ItemsRule rule, Consumer<Note> notes) {
    boolean none = books.stream().noneMatch(book -> book.root().hasTasks());
    if (rule == ItemsRule.LISTS || (rule == ItemsRule.AUTO && !none)) {
      return books;
    }
    Boxes boxes = new Boxes(rule == ItemsRule.BOXES, notes);
    return books.stream()
        .map(book -> new Notebook(book.path(), boxes.part(book.root()), book.front()))
        .toList();
  }

  /** A study plan, whose lists are steps to tick. */
  static Part steps(Part plan, Consumer<Note> notes) {
    return new Boxes(true, notes).all(plan);
  }

  private Part part(Part part) {
    Optional<Kind> special = Kinds.special(part);
    if (special.filter(Kind.PLAN::equals).isPresent()) {
      // Its steps get their boxes when it is written.
      return part;
    }
    List<Chunk> chunks =
        special.isPresent() ? part.chunks() : part.chunks().stream().map(this::chunk).toList();
    return part.with(chunks, part.parts().stream().map(this::part).toList());
  }

  private Part all(Part part) {
    return part.with(
        part.chunks().stream().map(this::chunk).toList(),
        part.parts().stream().map(this::all).toList());
  }

  private Chunk chunk(Chunk chunk) {
    boolean list = chunk.is(Chunk.Kind.BULLETS) && !chunk.spots().isEmpty();
    boolean wanted = always || (chunk.entries() >= FEWEST && !isContents(chunk));
    return list && wanted ? boxed(chunk) : chunk;
  }

  /** Whether all entries are links into the same file, as in a table of contents. */
  private static boolean isContents(Chunk chunk) {
    return chunk.spots().stream()
        .allMatch(spot -> chunk.lines().get(spot.line()).text().contains("](#"));
  }

  private Chunk boxed(Chunk chunk) {
    List<Line> lines = new ArrayList<>(chunk.lines());
    int boxes = 0;
    for (Spot spot : chunk.spots()) {
      if (!spot.nested() || !spot.label()) {
        Line line = lines.get(spot.line());
        String text = line.text();
        String before = text.substring(0, spot.column());
        lines.set(spot.line(), line.with(before + "[ ] " + text.substring(spot.column())));
        boxes++;
      }
    }
    notes.accept(
        Note.of(Note.Kind.CHANGED, chunk.first(), chunk.first().text().strip(), why(boxes))
            .counts(new Counts(Map.of(Counted.ITEMS, boxes, Counted.ENTRIES, -boxes))));
    return chunk.with(Chunk.Kind.TASKS, lines);
  }

  private static String why(int boxes) {
    return boxes == 1
        ? "the entry of this list is an item to tick now"
        : "the " + boxes + " entries of this list are items to tick now";
  }
}
