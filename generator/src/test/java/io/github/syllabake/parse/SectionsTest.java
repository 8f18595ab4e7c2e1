package io.github.syllabake.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SectionsTest {

  @Test
  void theFirstHeadingIsTheTitleIfNoOtherIsAsHigh() {
    assertEquals("A", title("# A\n## B\n"));
    assertEquals("A", title("Text.\n\n### A\n#### B\n##### C\n"));
    assertEquals("Page", title("# A\n# B\n"));
    assertEquals("Page", title("## A\n# B\n"));
    assertEquals("Page", title("Text."));
  }

  @Test
  void theTitleIsNoSection() {
    assertEquals(List.of("1 B", "2 C"), levels("# A\n## B\n### C\n"));
    assertEquals(List.of("1 A", "1 B"), levels("## A\n## B\n"));
  }

  @Test
  void gapsBetweenLevelsAreClosed() {
    assertEquals(List.of("1 B", "2 C", "1 D"), levels("# A\n### B\n###### C\n### D\n"));
    assertEquals(List.of("1 B", "1 C", "2 D"), levels("## B\n# C\n## D\n"));
  }

  @Test
  void frontMatterGivesTheTitle() {
    String front = "---\ntitle: The *Title*\n---\n";
    assertEquals("The Title", title(front + "# A\n## B\n"));
    assertEquals(List.of("1 B"), levels(front + "# A\n## B\n"));
    assertEquals(List.of("1 B"), levels(front + "## The Title\n### B\n"));
    assertEquals(List.of("1 A", "2 B"), levels(front + "## A\n### B\n"));
  }

  @Test
  void blocksBeforeTheFirstSectionAreTheIntro() {
    Parsed parsed = Parsed.page("Before.\n\n# A\n\nBelow.\n\n## B\n\nBody.\n");
    assertEquals("Before. Below.", PlainText.ofBlocks(parsed.blocks()));
    assertEquals("Body.", PlainText.ofBlocks(parsed.sections().get(0).body()));
  }

  @Test
  void headingsInOtherBlocksAreNoSections() {
    assertEquals(List.of(), levels("> # A\n\n- # B\n"));
  }

  @Test
  void anchorsAreThoseOfGitHub() {
    assertEquals(
        List.of("c-c--java", "c-c--java-1", "über-uns_x-code", "a-1", "a", "a-2", "-", "x_y-z"),
        Parsed.page(
                """
                # C, C++ & Java
                # C, C++ & Java
                # Über uns_*x* `code`
                # A 1
                # A
                # A
                # &
                # [x_y z](a.md)
                """
                    .replace("# &\n", "# & !\n"))
            .sections()
            .stream()
            .map(Section::githubAnchor)
            .toList());
  }

  private static String title(String text) {
    return PlainText.of(Parsed.page(text).page().head().title());
  }

  private static List<String> levels(String text) {
    return Parsed.page(text).sections().stream()
        .map(section -> section.level() + " " + PlainText.of(section.title()))
        .toList();
  }
}
