package io.github.syllabake.importing.outline;

import io.github.syllabake.importing.report.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lists of categories with the number of questions in each. */
public final class Distributions {

  private static final Pattern LEADER =
      Pattern.compile(
          "^\\s*(\\S.*?)\\s*(?:\\.{3,}|…+|·{3,}|_{3,})\\s*(\\d{1,9})\\s*(\\p{L}[\\p{L} ]*)?$");
  private static final Pattern ABOUT =
      Pattern.compile("(?iu)question|distribution|frage|verteilung|soru|dağılım|pregunta");
  private static final int FEWEST = 3;

  /**
   * A line of one.
   *
   * @param unit what the number counts; empty when that is not said
   */
  public record Row(String category, String number, String unit, Line line) {}

  private Distributions() {}

  static boolean isOne(Chunk chunk) {
    if (chunk.is(Chunk.Kind.CODE)) {
      List<Line> inside = inside(chunk);
      return inside.size() >= FEWEST && rows(chunk).size() == inside.size();
    }
    List<Line> lines = chunk.lines().stream().filter(line -> !line.isBlank()).toList();
    return lines.size() >= FEWEST + 2
        && ABOUT.matcher(lines.get(0).text()).find()
        && lines.stream().skip(2).allMatch(line -> hasNumber(line.text()));
  }

  /** The rows of a distribution that is drawn with dots; none for a table. */
  public static List<Row> rows(Chunk chunk) {
    List<Row> rows = new ArrayList<>();
    if (chunk.first().text().strip().matches("[`~]{3,}.*")) {
      inside(chunk).forEach(line -> row(line).ifPresent(rows::add));
    }
    return rows;
  }

  private static Optional<Row> row(Line line) {
    Matcher row = LEADER.matcher(line.text());
    if (!row.matches()) {
      return Optional.empty();
    }
    String unit = row.group(3) == null ? "" : row.group(3).strip();
    return Optional.of(new Row(row.group(1), row.group(2), unit, line));
  }

  private static List<Line> inside(Chunk chunk) {
    return chunk.lines().stream()
        .skip(1)
        .filter(line -> !line.isBlank() && !line.text().strip().matches("[`~]{3,}"))
        .toList();
  }

  private static boolean hasNumber(String row) {
    String[] cells = row.strip().replaceAll("^\\||\\|$", "").split("\\|");
    for (int i = 1; i < cells.length; i++) {
      if (cells[i].strip().matches("\\d{1,9}")) {
        return true;
      }
    }
    return false;
  }
}
