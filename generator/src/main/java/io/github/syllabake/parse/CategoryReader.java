package io.github.syllabake.parse;

import io.github.syllabake.model.Category;
import io.github.syllabake.model.Markup;
import io.github.syllabake.model.PageHead;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.Diagnostic;
import java.util.ArrayList;
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

  List<Category> categories(List<Block> blocks) {
    Optional<Block.Table> table =
        Markup.allBlocks(blocks)
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .findFirst();
    if (table.isEmpty()) {
      report("this distribution has no table");
    }
    List<Category> categories = new ArrayList<>();
    table.ifPresent(found -> found.rows().forEach(row -> add(row, categories)));
    return List.copyOf(categories);
  }

  private void add(List<List<Inline>> row, List<Category> categories) {
    String name = PlainText.of(row.get(0)).strip();
    Optional<Integer> questions =
        row.stream()
            .skip(1)
            .map(cell -> PlainText.of(cell).strip())
            .filter(cell -> cell.matches("[0-9]{1,9}"))
            .map(Integer::valueOf)
            .findFirst();
    if (questions.isEmpty()) {
      report("the row “" + name + "” of the table has no number of questions");
    }
    questions.ifPresent(count -> categories.add(new Category(name, row.get(0), count)));
  }

  private void report(String message) {
    problems.accept(
        Diagnostic.error(
            "bad-distribution",
            head.span(),
            message,
            "write a table with a category in the first column and a whole number in the second"));
  }
}
