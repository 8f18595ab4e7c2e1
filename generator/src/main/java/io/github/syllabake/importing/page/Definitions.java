package io.github.syllabake.importing.page;

import io.github.syllabake.importing.outline.Chunk;
import io.github.syllabake.importing.report.Counts;
import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import io.github.syllabake.importing.report.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Link definitions and footnotes. They hold for a whole file, so each page that comes from it takes
 * those along that it refers to.
 */
final class Definitions {

  private static final Pattern LABEL = Pattern.compile("^ {0,3}\\[(\\^?[^\\]]+)\\]:");

  private final List<Definition> all = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Consumer<Note> notes;

  /** A definition, and how many pages have it. */
  private static final class Definition {
    private final String file;
    private final String label;
    private final Chunk chunk;
    private int pages;

    Definition(String file, String label, Chunk chunk) {
      this.file = file;
      this.label = label;
      this.chunk = chunk;
    }

    boolean isUsedIn(String text) {
      return text.contains("[" + label + "]");
    }
  }

  private Definitions(Consumer<Note> notes) {
    this.notes = notes;
  }

  /** The definitions of all files. */
  static Definitions of(List<Notebook> books, Consumer<Note> notes) {
    Definitions definitions = new Definitions(notes);
    books.forEach(definitions::add);
    return definitions;
  }

  static boolean isOne(Chunk chunk) {
    return chunk.is(Chunk.Kind.DEFINITION) || chunk.is(Chunk.Kind.FOOTNOTE);
  }

  private void add(Notebook book) {
    List<Line> others = new ArrayList<>();
    book.root()
        .allChunks()
        .forEach(
            chunk -> {
              Optional<String> label = isOne(chunk) ? label(chunk) : Optional.empty();
              label.ifPresent(name -> all.add(new Definition(book.path(), name, chunk)));
              if (label.isEmpty()) {
                others.addAll(chunk.lines());
              }
            });
    texts.put(book.path(), folded(others) + folded(book.heads()));
  }

  private static List<Line> withoutLabel(Chunk chunk) {
    List<Line> lines = new ArrayList<>(chunk.lines());
    lines.set(0, lines.get(0).with(LABEL.matcher(lines.get(0).text()).replaceFirst("")));
    return lines;
  }

  /**
   * The definitions that a page needs.
   *
   * @param own those that stood in its part of the notes
   */
  List<Chunk> of(List<Line> page, List<Chunk> own) {
    List<Line> lines = new ArrayList<>(page);
    List<Chunk> needed = needed(lines, own, Chunk.Kind.FOOTNOTE);
    needed.forEach(chunk -> lines.addAll(withoutLabel(chunk)));
    needed.addAll(needed(lines, own, Chunk.Kind.DEFINITION));
    return needed;
  }

  private List<Chunk> needed(List<Line> lines, List<Chunk> own, Chunk.Kind kind) {
    String text = folded(lines);
    List<String> files = lines.stream().map(Line::file).distinct().toList();
    List<Chunk> needed = new ArrayList<>();
    for (Definition definition : all) {
      boolean used = files.contains(definition.file) && definition.isUsedIn(text);
      boolean lonely =
          own.contains(definition.chunk) && !definition.isUsedIn(texts.get(definition.file));
      if (definition.chunk.is(kind) && (used || lonely)) {
        Optional<String> name = label(definition.chunk);
        boolean second = needed.stream().anyMatch(other -> label(other).equals(name));
        if (second) {
          clash(definition);
        }
        needed.add(definition.chunk);
        tell(definition, second);
      }
    }
    return needed;
  }

  private void clash(Definition definition) {
    notes.accept(
        Note.of(
            Note.Kind.LOOK,
            definition.chunk.first(),
            definition.chunk.first().text().strip(),
            "this page has another one of that name: the first one counts"));
  }

  private void tell(Definition definition, boolean second) {
    definition.pages++;
    if (definition.pages > 1) {
      String text = text(definition.chunk);
      notes.accept(
          Note.of(
                  Note.Kind.ADDED,
                  definition.chunk.first(),
                  text.strip(),
                  "a further page refers to it")
              .words("", text)
              .counts(second ? Counts.NONE : Tally.of(text + "\n\n" + linksOf(definition.file))));
    }
  }

  /** The link definitions of a file, which its footnotes may need. */
  private String linksOf(String file) {
    return all.stream()
        .filter(other -> other.file.equals(file) && other.chunk.is(Chunk.Kind.DEFINITION))
        .map(other -> text(other.chunk))
        .collect(Collectors.joining("\n"));
  }

  private static String text(Chunk chunk) {
    return chunk.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  private static Optional<String> label(Chunk chunk) {
    Matcher label = LABEL.matcher(chunk.first().text());
    return label.find() ? Optional.of(label.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  private static String folded(List<Line> lines) {
    return lines.stream()
        .map(Line::text)
        .collect(Collectors.joining("\n"))
        .toLowerCase(Locale.ROOT);
  }
}
