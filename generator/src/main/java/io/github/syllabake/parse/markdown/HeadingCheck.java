package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Paragraph;

/** Finds paragraphs that were meant as headings. One sign may be a tag, so it takes two. */
final class HeadingCheck {

  private static final Pattern SIGNS = Pattern.compile("(#{2,6})[\\p{L}\\p{N}].*", Pattern.DOTALL);

  private HeadingCheck() {}

  static Optional<Diagnostic> noHeading(
      Paragraph paragraph, List<Inline> inlines, Reading reading) {
    return inlines.stream()
        .limit(1)
        .filter(Inline.Text.class::isInstance)
        .map(first -> SIGNS.matcher(((Inline.Text) first).text()))
        .filter(Matcher::matches)
        .filter(signs -> isWritten(paragraph, reading))
        .map(signs -> noHeading(signs.group(1), reading.positions().of(paragraph)))
        .findFirst();
  }

  /** A backslash before the signs says that they are text. */
  private static boolean isWritten(Paragraph paragraph, Reading reading) {
    return paragraph.getSourceSpans().stream()
        .limit(1)
        .anyMatch(
            span ->
                reading.lines().get(span.getLineIndex()).startsWith("##", span.getColumnIndex()));
  }

  private static Diagnostic noHeading(String signs, SourceSpan span) {
    return Diagnostic.warning(
        "no-heading",
        span,
        "this is no heading, because there is no space after “" + signs + "”",
        "write a space after the signs, or a backslash before them if they are text");
  }
}
