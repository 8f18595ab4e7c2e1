package io.github.syllabake.importing.page;

import io.github.syllabake.importing.outline.Chunk;
import io.github.syllabake.importing.outline.Head;
import io.github.syllabake.importing.outline.Part;
import io.github.syllabake.importing.outline.Title;
import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes the text of one page. */
final class Body {

  private static final int DEEPEST = 6;

  private final Map<Line, String> wrongNumbers;
  private final Consumer<Note> notes;
  private final List<Line> lines = new ArrayList<>();
  private final List<Optional<Head>> heads = new ArrayList<>();
  private final List<Chunk> definitions = new ArrayList<>();

  /**
   * An empty page.
   *
   * @param wrongNumbers what is wrong with the number of a heading, by its line
   */
  Body(Map<Line, String> wrongNumbers, Consumer<Note> notes) {
    this.wrongNumbers = wrongNumbers;
    this.notes = notes;
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  List<Optional<Head>> heads() {
    return List.copyOf(heads);
  }

  /** Adds a heading that the notes do not have. */
  void title(String text, Line near) {
    heading(1, text, near);
    heads.add(Optional.empty());
  }

  /** Adds a heading of the notes with its own text. */
  void head(int depth, Head head) {
    head(depth, head, head.title().text());
  }

  /**
   * Adds a heading of the notes.
   *
   * @param text what it says now
   */
  void head(int depth, Head head, String text) {
    tell(head);
    heading(depth, text, head.line());
    heads.add(Optional.of(head));
  }

  /** Adds parts with their headings and all that is below. */
  void parts(List<Part> parts, int depth) {
    for (Part part : parts) {
      part.head().ifPresent(head -> head(Math.min(depth, DEEPEST), head));
      chunks(part.chunks());
      parts(part.parts(), depth + 1);
    }
  }

  /** Adds blocks; a rule at either end only set them off from other parts. */
  void chunks(List<Chunk> chunks) {
    int start = 0;
    int end = chunks.size();
    while (start < end && chunks.get(start).is(Chunk.Kind.RULE)) {
      start++;
    }
    while (end > start && chunks.get(end - 1).is(Chunk.Kind.RULE)) {
      end--;
    }
    for (Chunk chunk : chunks.subList(start, end)) {
      if (Definitions.isOne(chunk)) {
        definitions.add(chunk);
      } else {
        block(chunk.lines());
      }
    }
  }

  /** Ends the page with the definitions that it needs. */
  void end(Definitions all) {
    all.of(lines(), definitions).forEach(chunk -> block(chunk.lines()));
  }

  /** Adds lines as a block of their own. */
  void block(List<Line> block) {
    int start = 0;
    int end = block.size();
    while (start < end && block.get(start).isBlank()) {
      start++;
    }
    while (end > start && block.get(end - 1).isBlank()) {
      end--;
    }
    if (start == end) {
      return;
    }
    separate(block.get(start));
    lines.addAll(block.subList(start, end));
  }

  private void heading(int depth, String text, Line near) {
    separate(near);
    lines.add(near.with("#".repeat(depth) + " " + text));
  }

  private void separate(Line near) {
    if (!lines.isEmpty()) {
      lines.add(near.with(""));
    }
  }

  private void tell(Head head) {
    Title title = head.title();
    title.number().ifPresent(number -> number(head, number));
    for (String ornament : title.ornaments()) {
      notes.accept(
          Note.of(Note.Kind.ORNAMENT, head.line(), ornament, title.text()).words(ornament, ""));
    }
  }

  private void number(Head head, Title.Number number) {
    Optional<String> wrong = Optional.ofNullable(wrongNumbers.get(head.line()));
    notes.accept(
        Note.of(
                wrong.isPresent() ? Note.Kind.WRONG_NUMBER : Note.Kind.NUMBER,
                head.line(),
                head.raw(),
                wrong.orElse("its place says it"))
            .words(number.written(), ""));
  }
}
