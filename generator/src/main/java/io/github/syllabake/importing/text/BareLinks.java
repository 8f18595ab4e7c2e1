package io.github.syllabake.importing.text;

import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts angle brackets around web addresses in the text, which makes links of them. */
final class BareLinks {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![(<\\[\"'=\\p{L}\\p{N}/:])https?://[^\\s<>\\[\\]()`|*\"]*[^\\s<>\\[\\]()`|*\".,;:!?'_]");

  /** Lines that define links, and those in whose labels an address may stand. */
  private static final Pattern OTHER =
      Pattern.compile("^ {0,3}\\[[^\\]]+\\]:.*|.*\\[[^\\]]*https?://.*");

  private final Consumer<Note> notes;

  BareLinks(Consumer<Note> notes) {
    this.notes = notes;
  }

  Line apply(Line line) {
    if (!line.text().contains("://") || OTHER.matcher(line.text()).matches()) {
      return line;
    }
    return line.with(
        Prose.map(
            line.text(),
            part ->
                ADDRESS
                    .matcher(part)
                    .replaceAll(found -> Matcher.quoteReplacement(link(found, line)))));
  }

  private String link(MatchResult found, Line line) {
    notes.accept(Note.of(Note.Kind.CHANGED, line, found.group(), "the address is a link now"));
    return "<" + found.group() + ">";
  }
}
