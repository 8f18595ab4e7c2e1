package io.github.syllabake.parse.markdown;

import io.github.syllabake.parse.tree.TextLine;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Finds the plain text of a file as it is written: without code, formulas and destinations. */
final class TextLines {

  private TextLines() {}

  /** The stretches of text, none of them longer than a line. */
  static List<TextLine> of(Node document, Reading reading) {
    return NodeWalk.all(Text.class, List.of(document)).stream()
        .flatMap(text -> text.getSourceSpans().stream())
        .map(reading.positions()::of)
        .map(span -> line(span, reading))
        .toList();
  }

  private static TextLine line(SourceSpan span, Reading reading) {
    String whole = reading.lines().get(span.line() - 1);
    int start = Math.min(span.column() - 1, whole.length());
    int end = Math.min(start + span.length(), whole.length());
    return new TextLine(whole.substring(start, end), span.line(), start + 1);
  }
}
