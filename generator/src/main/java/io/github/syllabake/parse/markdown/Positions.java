package io.github.syllabake.parse.markdown;

import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * Where parsed text stands in its file.
 *
 * @param line the line of its first character, from 1
 * @param column the column of its first character, from 1
 * @param cell the cell of a table that the text is, if it is one
 * @param fixed whether all of it is said to stand at its start, since its lines are not known
 */
record Positions(String file, int line, int column, Optional<Cell> cell, boolean fixed) {

  Positions(String file, int line, int column) {
    this(file, line, column, Optional.empty(), false);
  }

  /** Positions in a text of which only the start is known. */
  static Positions allAt(SourceSpan start) {
    return new Positions(start.file(), start.line(), start.column(), Optional.empty(), true);
  }

  /**
   * A cell: the library takes the backslashes off its bars before it counts.
   *
   * @param start the index of its first character in its line
   */
  record Cell(int start, LazyLines lines) {

    /** The index in the line of a character of the cell. */
    int index(int line, int counted) {
      String text = lines.get(line);
      int index = start;
      for (int left = counted - start; left > 0 && index < text.length(); left--) {
        index += text.startsWith("\\|", index) ? 2 : 1;
      }
      return Math.min(index, text.length());
    }
  }

  /** The same within a cell. */
  Positions in(Node cellNode, LazyLines lines) {
    return cellNode.getSourceSpans().isEmpty()
        ? this
        : new Positions(
            file,
            line,
            column,
            Optional.of(new Cell(cellNode.getSourceSpans().get(0).getColumnIndex(), lines)),
            fixed);
  }

  /** Where a node's first line stands; the text's start for a node without a place. */
  SourceSpan of(Node node) {
    return of(node.getSourceSpans());
  }

  SourceSpan of(List<org.commonmark.node.SourceSpan> spans) {
    return spans.isEmpty() ? new SourceSpan(file, line, column, 0) : of(spans.get(0));
  }

  SourceSpan of(org.commonmark.node.SourceSpan span) {
    if (fixed) {
      return new SourceSpan(file, line, column, 0);
    }
    int first = span.getLineIndex() == 0 ? column : 1;
    int start = span.getColumnIndex();
    int end = start + span.getLength();
    if (cell.isPresent()) {
      start = cell.get().index(span.getLineIndex(), start);
      end = cell.get().index(span.getLineIndex(), end);
    }
    return new SourceSpan(file, line + span.getLineIndex(), first + start, end - start);
  }
}
