package io.github.syllabake.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.link.GuideLinker;
import io.github.syllabake.model.GuideParts;
import io.github.syllabake.parse.GuideParser;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.DiagnosticFormatter;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the handbook shows as content is content that the guide's grammar accepts. */
class HandbookExamplesTest {

  private static final Path HANDBOOK = Path.of("src/site/markdown");

  /** Explains the marks of the examples. */
  private static final SourceFile HOME =
      new SourceFile("index.md", "---\ntype: home\nmarks:\n  S: seen\n  N: new\n---\n# Guide\n");

  static Stream<Named<String>> examples() throws IOException {
    return Stream.concat(examplesOf("grammar.md"), examplesOf("index.md"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void bringsNoProblem(String example) {
    SourceFile file = new SourceFile("example.md", example);
    List<Diagnostic> problems = isHome(example) ? parsed(file) : linked(file);
    assertEquals("", DiagnosticFormatter.format(problems, List.of(file, HOME), false));
  }

  private static boolean isHome(String example) {
    return example.contains("type: home");
  }

  /** The example of a home page states the totals of a guide that is not there. */
  private static List<Diagnostic> parsed(SourceFile home) {
    return GuideParser.parse(List.of(home), List.of(), "guide").diagnostics();
  }

  private static List<Diagnostic> linked(SourceFile page) {
    Outcome<GuideParts> parts = GuideParser.parse(List.of(HOME, page), List.of(), "guide");
    return GuideLinker.link(parts.value()).after(parts.diagnostics()).diagnostics();
  }

  private static Stream<Named<String>> examplesOf(String page) throws IOException {
    List<Named<String>> examples = new ArrayList<>();
    Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
        .build()
        .parse(Files.readString(HANDBOOK.resolve(page)))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock fence) {
                if ("markdown".equals(fence.getInfo())) {
                  int line = fence.getSourceSpans().get(0).getLineIndex() + 1;
                  examples.add(Named.of(page + ":" + line, fence.getLiteral()));
                }
              }
            });
    return examples.stream();
  }
}
