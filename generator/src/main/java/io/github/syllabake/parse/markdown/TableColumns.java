package io.github.syllabake.parse.markdown;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts the cells of a line of a table as GitHub does; a bar behind a backslash is text. */
final class TableColumns {

  private static final Pattern DASHES = Pattern.compile("[ \\t]*:?-+:?[ \\t]*");

  private TableColumns() {}

  static int count(CharSequence line) {
    String row = line.toString();
    int end = end(row);
    int cells = 0;
    int start = start(row);
    for (int bar = bar(row, start); bar >= 0; bar = bar(row, start)) {
      cells++;
      start = bar + 1;
    }
    return start < end ? cells + 1 : cells;
  }

  /** Where the text begins that is behind that many cells; the end of the line if there is none. */
  static int endOf(int cells, String row) {
    int start = start(row);
    for (int i = 0; i < cells; i++) {
      int bar = bar(row, start);
      if (bar < 0) {
        return row.length();
      }
      start = bar + 1;
    }
    return start;
  }

  /** Whether a line could stand below the header of a table: dashes between bars. */
  static boolean isRule(String line) {
    int start = start(line);
    int end = end(line);
    if (line.indexOf('|') < 0 || start >= end) {
      return false;
    }
    String cells = line.substring(start, line.charAt(end - 1) == '|' ? end - 1 : end);
    return Stream.of(cells.split("\\|", -1)).allMatch(cell -> DASHES.matcher(cell).matches());
  }

  private static int start(String row) {
    int start = 0;
    while (start < row.length() && isSpace(row.charAt(start))) {
      start++;
    }
    return row.startsWith("|", start) ? start + 1 : start;
  }

  private static int end(String row) {
    int end = row.length();
    while (end > 0 && isSpace(row.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  private static int bar(String row, int from) {
    int bar = row.indexOf('|', from);
    while (bar > 0 && row.charAt(bar - 1) == '\\') {
      bar = row.indexOf('|', bar + 1);
    }
    return bar;
  }
}
