package io.github.syllabake.parse.markdown;

import io.github.syllabake.source.SourceSpan;
import java.util.List;
import org.commonmark.node.Node;

/**
 * Where parsed text stands in its file.
 *
 * @param line the line of its first character, from 1
 * @param column the column of its first character, from 1
 */
record Positions(String file, int line, int column) {

  /** Where a node's first line stands; the text's start for a node without a place. */
  SourceSpan of(Node node) {
    return of(node.getSourceSpans());
  }

  SourceSpan of(List<org.commonmark.node.SourceSpan> spans) {
    return spans.isEmpty() ? new SourceSpan(file, line, column, 0) : of(spans.get(0));
  }

  SourceSpan of(org.commonmark.node.SourceSpan span) {
    int columns = span.getLineIndex() == 0 ? column : 1;
    return new SourceSpan(
        file, line + span.getLineIndex(), columns + span.getColumnIndex(), span.getLength());
  }
}
