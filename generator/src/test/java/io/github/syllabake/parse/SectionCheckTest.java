package io.github.syllabake.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.source.SourceFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionCheckTest {

  @ParameterizedTest
  @CsvSource({
    "'# T\n\n## A\n\n## B\n\nWords.', 3",
    "'# T\n\n## A\n\n### B\n\nWords.', ''",
    "'# T\n\n## A\n\n### B', 5",
    "'# T\n\n### A\n\n## B\n\nWords.', 3",
    "'# T', ''",
    "'---\ntype: questions\n---\n# T\n\n## A\n\n1. Why?', ''",
    "'---\ntype: mindmap\n---\n# T\n\n## A\n\n```mindmap\nRoot\n```', ''",
    "'# T\n\n## A\n\n[x]: https://example.org', 3"
  })
  void aHeadingAboveNothingIsFound(String text, String line) {
    List<String> lines =
        GuideParser.parse(List.of(new SourceFile("page.md", text)), List.of(), "sample")
            .diagnostics()
            .stream()
            .filter(problem -> problem.code().equals("empty-section"))
            .map(problem -> "" + problem.span().line())
            .toList();
    assertEquals(line, String.join(",", lines));
  }
}
