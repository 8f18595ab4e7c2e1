package io.github.syllabake.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.golden.Stages;
import io.github.syllabake.parse.GuideParser;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleCheckTest {

  @ParameterizedTest
  @CsvSource({
    "'## A {#a}\n\nx\n\n## A {#b}\n\nx', duplicate-title",
    "'## A\n\nx\n\n## A\n\nx', 'duplicate-title,numbered-id'",
    "'## A\n\n### Pros\n\nx\n\n## B\n\n### Pros\n\nx', ''",
    "'## A\n\nx\n\n### A\n\nx', ''"
  })
  void sectionsSideBySideAreToldApart(String text, String codes) {
    assertEquals(codes, codes(Stages.link("page.md", "# T\n\n" + text).diagnostics()));
  }

  @ParameterizedTest
  @CsvSource({"page, duplicate-title", "pillar, ''"})
  void pagesOfOneKindAreToldApart(String kind, String codes) {
    List<SourceFile> files =
        List.of(
            new SourceFile("a.md", "# Algebra\n\nx\n"),
            new SourceFile("b.md", "---\ntype: " + kind + "\n---\n# Algebra\n\nx\n"));
    assertEquals(
        codes,
        codes(
            GuideLinker.link(GuideParser.parse(files, List.of(), "sample").value()).diagnostics()));
  }

  private static String codes(List<Diagnostic> problems) {
    return String.join(",", problems.stream().map(Diagnostic::code).toList());
  }
}
