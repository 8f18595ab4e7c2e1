package io.github.syllabake.parse;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.parse.frontmatter.FrontMatter;
import io.github.syllabake.parse.frontmatter.Value;
import io.github.syllabake.parse.markdown.MarkdownDocument;
import io.github.syllabake.parse.tree.TextLine;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Fix;
import io.github.syllabake.source.Severity;
import io.github.syllabake.source.SourceFile;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds names of the guide that are spelled otherwise than its settings say. */
final class SpellingCheck {

  /** What of a label or title is no text: code, formulas, destinations. */
  private static final Pattern NO_TEXT = Pattern.compile("`[^`]*`|\\$[^$]*\\$|]\\([^)]*\\)");

  private final Names names;
  private final SourceFile file;
  private final Consumer<Diagnostic> problems;

  SpellingCheck(Names names, SourceFile file, Consumer<Diagnostic> problems) {
    this.names = names;
    this.file = file;
    this.problems = problems;
  }

  /** Looks through all text of a page: its title and summary, its blocks, the labels of trees. */
  void check(ContentPage page, FrontMatter front, MarkdownDocument document) {
    if (names.isEmpty()) {
      return;
    }
    document.texts().forEach(this::line);
    Stream<SourceSpan> written =
        Stream.of("title", "summary")
            .flatMap(key -> front.field(key).stream())
            .map(Value.Field::value)
            .map(Value::span);
    Stream<SourceSpan> labels =
        PageParts.trees(page)
            .flatMap(tree -> tree.root().withDescendants())
            .map(MapTree.Node::span);
    List<String> lines = file.lines();
    Stream.concat(written, labels).map(span -> line(span, lines)).forEach(this::line);
  }

  private static TextLine line(SourceSpan span, List<String> lines) {
    String whole = span.line() <= lines.size() ? lines.get(span.line() - 1) : "";
    int start = Math.min(span.column() - 1, whole.length());
    int end = Math.min(start + span.length(), whole.length());
    String text =
        NO_TEXT
            .matcher(whole.substring(start, end))
            .replaceAll(found -> "`".repeat(found.group().length()));
    return new TextLine(text, span.line(), start + 1);
  }

  private void line(TextLine line) {
    for (NameMatcher.Found found : NameMatcher.find(line.text(), names)) {
      report(line, found);
    }
  }

  private void report(TextLine line, NameMatcher.Found found) {
    SourceSpan span =
        new SourceSpan(
            file.path(), line.number(), line.column() + found.start(), found.written().length());
    problems.accept(
        new Diagnostic(
                Severity.WARNING,
                "misspelled-name",
                span,
                "“" + found.written() + "” is spelled “" + found.right() + "” in this guide",
                Optional.of(
                    "write “"
                        + found.right()
                        + "”; the list of names stands under “names:” on the home page"))
            .fixedBy(Fix.of(span, found.written(), found.right())));
  }
}
