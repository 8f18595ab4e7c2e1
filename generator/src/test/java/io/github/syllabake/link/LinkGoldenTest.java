package io.github.syllabake.link;

import io.github.syllabake.golden.GoldenFiles;
import io.github.syllabake.golden.Stages;
import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what linking makes of whole folders against golden files: pages, ids, links, problems. */
class LinkGoldenTest {

  private final StringBuilder out = new StringBuilder();

  static List<Path> folders() {
    return GoldenFiles.inputs("link", "");
  }

  @ParameterizedTest
  @MethodSource("folders")
  void linksAsBefore(Path folder) throws IOException {
    Outcome<Guide> outcome = Stages.link(folder);
    outcome.value().pages().forEach(this::page);
    outcome.diagnostics().forEach(this::problem);
    GoldenFiles.check(folder, ".txt", out.toString());
  }

  private void page(ContentPage page) {
    out.append(page.getClass().getSimpleName()).append(' ').append(Addresses.path(page));
    out.append(" “").append(PlainText.of(page.head().title())).append("”\n");
    page.sections().forEach(section -> line("section", section.id()));
    PageParts.items(page).forEach(item -> line("item", item.id()));
    PageParts.questions(page).forEach(question -> line("question", question.id()));
    PageParts.trees(page)
        .flatMap(tree -> tree.root().withDescendants())
        .forEach(node -> line("node", node.id() + node.target().map(t -> " -> " + t).orElse("")));
    PageParts.inlines(page)
        .filter(Inline.Link.class::isInstance)
        .map(Inline.Link.class::cast)
        .forEach(link -> line("link", PlainText.of(link.children()) + " -> " + link.target()));
  }

  private void line(String kind, String text) {
    out.append("  ").append(kind).append(' ').append(text).append('\n');
  }

  private void problem(Diagnostic problem) {
    out.append(problem.span()).append(' ').append(problem.severity()).append(' ');
    out.append(problem.code()).append(": ").append(problem.message()).append('\n');
    problem.related().ifPresent(place -> out.append("  also at ").append(place).append('\n'));
    problem.hint().ifPresent(hint -> out.append("  hint: ").append(hint).append('\n'));
  }
}
