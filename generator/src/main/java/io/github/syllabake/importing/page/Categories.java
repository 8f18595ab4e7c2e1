package io.github.syllabake.importing.page;

import io.github.syllabake.importing.outline.Chunk;
import io.github.syllabake.importing.outline.Distributions;
import io.github.syllabake.importing.report.Line;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many questions the distributions in the notes give each category. */
final class Categories {

  private Categories() {}

  /** The numbers, by the category in lower case. */
  static Map<String, String> of(List<Notebook> books) {
    Map<String, String> categories = new HashMap<>();
    books.stream()
        .flatMap(book -> book.root().allChunks())
        .filter(chunk -> chunk.is(Chunk.Kind.DISTRIBUTION))
        .forEach(chunk -> add(chunk, categories));
    return categories;
  }

  private static void add(Chunk chunk, Map<String, String> categories) {
    Distributions.rows(chunk).forEach(row -> put(row.category(), row.number(), categories));
    for (Line line : chunk.lines()) {
      String[] cells = line.text().strip().replaceAll("^\\||\\|$", "").split("\\|");
      Arrays.stream(cells)
          .skip(1)
          .map(String::strip)
          .filter(cell -> cell.matches("\\d+"))
          .findFirst()
          .ifPresent(number -> put(cells[0].strip(), number, categories));
    }
  }

  private static void put(String category, String number, Map<String, String> categories) {
    categories.putIfAbsent(category.toLowerCase(Locale.ROOT), number);
  }
}
