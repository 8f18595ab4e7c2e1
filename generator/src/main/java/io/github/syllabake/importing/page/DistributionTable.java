package io.github.syllabake.importing.page;

import io.github.syllabake.importing.outline.Chunk;
import io.github.syllabake.importing.outline.Distributions;
import io.github.syllabake.importing.outline.Distributions.Row;
import io.github.syllabake.importing.outline.Part;
import io.github.syllabake.importing.report.Counted;
import io.github.syllabake.importing.report.Counts;
import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a table of a distribution that is drawn with dots. */
final class DistributionTable {

  private static final Pattern TOTAL =
      Pattern.compile("(?iu)(?:total|sum|gesamt|summe|toplam)\\D{0,12}(\\d+)");

  private final Consumer<Note> notes;

  DistributionTable(Consumer<Note> notes) {
    this.notes = notes;
  }

  /** A part whose first drawn distribution is a table. */
  Part table(Part part) {
    List<Chunk> chunks = new ArrayList<>();
    for (Chunk chunk : part.chunks()) {
      List<Row> rows = chunk.is(Chunk.Kind.DISTRIBUTION) ? Distributions.rows(chunk) : List.of();
      chunks.add(rows.isEmpty() ? chunk : chunk.with(Chunk.Kind.DISTRIBUTION, lines(chunk, rows)));
      if (!rows.isEmpty()) {
        total(part, rows);
      }
    }
    return part.with(chunks, part.parts());
  }

  private List<Line> lines(Chunk chunk, List<Row> rows) {
    String unit = rows.get(0).unit().isEmpty() ? "Number" : rows.get(0).unit();
    List<Line> table = new ArrayList<>();
    table.add(chunk.first().with("| Category | " + unit + " |"));
    table.add(chunk.first().with("|---|---:|"));
    StringBuilder units = new StringBuilder();
    for (Row row : rows) {
      String category = row.category().replace("|", "\\|");
      table.add(row.line().with("| " + category + " | " + row.number() + " |"));
      units.append(row.unit()).append(' ');
    }
    notes.accept(
        Note.of(
                Note.Kind.CHANGED,
                chunk.first(),
                rows.size() + " lines with dots",
                "they are a table now")
            .words(units.toString(), "Category " + unit)
            .counts(
                new Counts(
                    Map.of(Counted.CODE, -1, Counted.TABLES, 1, Counted.ROWS, rows.size()))));
    return table;
  }

  private void total(Part part, List<Row> rows) {
    int sum = rows.stream().mapToInt(row -> Integer.parseInt(row.number())).sum();
    for (Chunk chunk : part.chunks()) {
      for (Line line : chunk.is(Chunk.Kind.PROSE) ? chunk.lines() : List.<Line>of()) {
        Matcher total = TOTAL.matcher(line.text());
        if (total.find() && !total.group(1).equals(String.valueOf(sum))) {
          notes.accept(
              Note.of(Note.Kind.LOOK, line, line.text().strip(), "the rows add up to " + sum));
        }
      }
    }
  }
}
