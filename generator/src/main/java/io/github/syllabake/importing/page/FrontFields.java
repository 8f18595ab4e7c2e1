package io.github.syllabake.importing.page;

import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import io.github.syllabake.parse.frontmatter.FrontMatter;
import io.github.syllabake.parse.frontmatter.Value;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What the front matter of a file says that a page of a guide can say, too.
 *
 * @param title the title; empty when it says none
 * @param summary the summary, by whatever name; empty when it says none
 */
public record FrontFields(String title, String summary) {

  /** Nothing. */
  public static final FrontFields NONE = new FrontFields("", "");

  private static final Set<String> SUMMARIES =
      Set.of("summary", "description", "excerpt", "abstract", "subtitle");

  /** Reads front matter, and tells of the keys that a guide does not know. */
  public static FrontFields of(FrontMatter front, String file, Consumer<Note> notes) {
    Map<String, String> kept = new TreeMap<>();
    for (Value.Field field : front.fields()) {
      String text = field.value() instanceof Value.Text value ? value.text().strip() : "";
      Optional<String> key = key(field.key());
      if (key.isPresent() && !text.isEmpty() && kept.putIfAbsent(key.get(), text) == null) {
        continue;
      }
      notes.accept(
          Note.of(
              Note.Kind.DROPPED,
              new Line("", file, field.span().line()),
              field.key() + (text.isEmpty() ? "" : ": " + text),
              "a guide has no such key in front matter"));
    }
    return new FrontFields(kept.getOrDefault("title", ""), kept.getOrDefault("summary", ""));
  }

  private static Optional<String> key(String name) {
    if (name.equals("title")) {
      return Optional.of("title");
    }
    return SUMMARIES.contains(name) ? Optional.of("summary") : Optional.empty();
  }
}
