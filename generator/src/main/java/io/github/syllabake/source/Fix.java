package io.github.syllabake.source;

import java.util.List;

/**
 * A change of the text that mends a problem, and needs no decision. Either all of its edits are
 * made or none.
 *
 * @param edits what is replaced, at least one
 */
public record Fix(List<Edit> edits) {

  /**
   * One replacement.
   *
   * @param span where it is made; the text to replace stands somewhere in it, once
   * @param was the text to replace
   * @param text what takes its place
   */
  public record Edit(SourceSpan span, String was, String text) {}

  /** Keeps the edits immutable. */
  public Fix {
    edits = List.copyOf(edits);
  }

  /** The replacement of one text. */
  public static Fix of(SourceSpan span, String was, String text) {
    return new Fix(List.of(new Edit(span, was, text)));
  }
}
