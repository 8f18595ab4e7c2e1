package io.github.syllabake.parse.markdown;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Paragraph;

/** Finds text of tables that is not shown, and tables that are none. */
final class TableCheck {

  private static final int LONGEST = 60;

  private TableCheck() {}

  /** GitHub leaves out cells beyond the last column, and so does the library. */
  static Optional<Diagnostic> lostCells(TableRow row, int columns, Reading reading) {
    return row.getSourceSpans().stream()
        .findFirst()
        .flatMap(span -> lost(text(span, reading), reading.positions().of(span), columns));
  }

  private static Optional<Diagnostic> lost(String row, SourceSpan span, int columns) {
    int start = TableColumns.endOf(columns, row);
    String behind = row.substring(start);
    String lost = behind.strip().replaceFirst("(?<!\\\\)\\|$", "").strip();
    if (lost.replace("|", "").isBlank()) {
      return Optional.empty();
    }
    int skipped = start + behind.indexOf(lost);
    return Optional.of(
        Diagnostic.warning(
            "lost-cells",
            span.shifted(skipped, lost.length()),
            "this row has "
                + TableColumns.count(row)
                + " cells, but the header of its table has "
                + columns
                + ", so “"
                + shortened(lost)
                + "” is not shown",
            "give the header another column, or write \\| for a bar that is part of the text"));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }

  /** A header, and a line of dashes below it, which have not as many cells. */
  static Optional<Diagnostic> noTable(Paragraph paragraph, Reading reading) {
    List<org.commonmark.node.SourceSpan> lines = paragraph.getSourceSpans();
    for (int i = 1; i < lines.size(); i++) {
      String rule = text(lines.get(i), reading);
      String header = text(lines.get(i - 1), reading);
      if (TableColumns.isRule(rule) && header.indexOf('|') >= 0) {
        SourceSpan span = reading.positions().of(lines.get(i - 1));
        return Optional.of(noTable(span, TableColumns.count(header), TableColumns.count(rule)));
      }
    }
    return Optional.empty();
  }

  private static Diagnostic noTable(SourceSpan span, int header, int rule) {
    return Diagnostic.warning(
        "no-table",
        span,
        "this is no table, because the header has "
            + cells(header)
            + " and the line of dashes below it "
            + rule,
        "give both lines as many cells; \\| is a bar that is part of the text");
  }

  private static String cells(int count) {
    return count == 1 ? "1 cell" : count + " cells";
  }

  private static String text(org.commonmark.node.SourceSpan span, Reading reading) {
    String line = reading.lines().get(span.getLineIndex());
    int start = Math.min(span.getColumnIndex(), line.length());
    return line.substring(start, Math.min(start + span.getLength(), line.length()));
  }
}
