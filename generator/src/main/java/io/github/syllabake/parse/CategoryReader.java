package io.github.syllabake.parse;

import io.github.syllabake.model.Category;
import io.github.syllabake.model.PageHead;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.parse.markdown.TableLine;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the table of a distribution: a name in its first column, a number in a later one. */
final class CategoryReader {

  private final PageHead head;
  private final Consumer<Diagnostic> problems;

  CategoryReader(PageHead head, Consumer<Diagnostic> problems) {
    this.head = head;
    this.problems = problems;
  }

  List<Category> categories(List<TableLine> rows) {
    if (rows.isEmpty()) {
      report(head.span(), "this distribution has no table with rows");
    }
    return rows.stream().flatMap(row -> category(row).stream()).toList();
  }

  private Optional<Category> category(TableLine row) {
    List<Inline> label = row.cells().stream().findFirst().orElse(List.of());
    String name = PlainText.of(label).strip();
    Optional<Category> category =
        row.cells().stream()
            .skip(1)
            .map(cell -> PlainText.of(cell).strip())
            .filter(cell -> cell.matches("[0-9]{1,9}"))
            .map(number -> new Category(name, label, Integer.parseInt(number)))
            .findFirst();
    if (category.isEmpty()) {
      report(row.span(), "the category “" + name + "” has no number of questions");
    }
    return category;
  }

  private void report(SourceSpan span, String message) {
    problems.accept(
        Diagnostic.error(
            "bad-distribution",
            span,
            message,
            "write a table with a category in the first column and a whole number in the second"));
  }
}
