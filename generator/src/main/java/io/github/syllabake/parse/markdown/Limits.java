package io.github.syllabake.parse.markdown;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;

/** What the author is told about text that is beyond the limits of this parser. */
final class Limits {

  private Limits() {}

  static Diagnostic tooMuch(SourceSpan span) {
    return Diagnostic.warning(
        "too-much-markup",
        span,
        "this paragraph has thousands of lines, or of signs such as * and [, and is shown as it"
            + " stands",
        "split it into paragraphs, or put it into a code fence");
  }

  static Diagnostic tooWide(SourceSpan span) {
    return Diagnostic.warning(
        "too-much-markup",
        span,
        "this table has more than 100 columns and is shown as it stands",
        "make several tables of it, or let the file travel along as data");
  }

  static Diagnostic tooDeep(SourceSpan span) {
    return Diagnostic.warning(
        "too-deep",
        span,
        "lists or quotes are nested too deep here; what is deeper is plain text",
        "use fewer levels");
  }
}
