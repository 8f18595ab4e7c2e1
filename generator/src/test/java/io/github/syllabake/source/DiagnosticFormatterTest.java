package io.github.syllabake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DiagnosticFormatterTest {

  @Test
  void reportShowsPlaceLineCaretHintAndSummary() {
    SourceFile file = new SourceFile("content/a.md", "# A\n\nsee [b](c.md).\n");
    String report =
        format(
            file,
            error(new SourceSpan("content/a.md", 3, 5, 9), "the link leads nowhere", "b.md?"),
            new Diagnostic(
                Severity.WARNING,
                "no-title",
                SourceSpan.startOf("content/a.md"),
                "no title",
                Optional.empty()));
    assertEquals(
        """
        content/a.md:3:5: error[rule]: the link leads nowhere
          see [b](c.md).
              ^^^^^^^^^
          hint: b.md?

        content/a.md:1:1: warning[no-title]: no title

        1 error, 1 warning in 1 file
        """,
        report);
  }

  @Test
  void problemOutsideTheSourcesHasNoLine() {
    String report = format(new SourceFile("a.md", ""), error(SourceSpan.startOf("out"), "m", "h"));
    assertEquals("out: error[rule]: m\n  hint: h\n\n1 error in 1 file\n", report);
  }

  @Test
  void tabsAndWideCharactersKeepTheCaretBelowItsPlace() {
    assertEquals("    ^^", carets("\tab", 2, 2));
    assertEquals("    ^^^^", carets("日本語文", 3, 2));
    assertEquals("  ^", carets("😀x", 3, 1));
    assertEquals(" ^", carets("e\u0301x", 3, 1));
    assertEquals("   ^", carets("abc", 4, 0));
    assertEquals("   ^", carets("abc", 40, 7));
  }

  @Test
  void longLinesAreCutAroundThePlace() {
    String line = "a".repeat(500) + "[here]" + "b".repeat(500);
    SourceExcerpt excerpt = SourceExcerpt.of(line, new SourceSpan("a.md", 1, 501, 6));
    assertTrue(DisplayWidth.of(excerpt.text()) <= 96, excerpt.text());
    assertTrue(excerpt.text().startsWith("…a") && excerpt.text().endsWith("b…"), excerpt.text());
    int at = excerpt.text().indexOf("[here]");
    assertEquals(" ".repeat(at) + "^^^^^^", excerpt.carets());
  }

  @Test
  void placeAtTheEndOfALongLineStaysInSight() {
    SourceSpan end = new SourceSpan("a.md", 1, 1001, 0);
    SourceExcerpt excerpt = SourceExcerpt.of("語".repeat(1000), end);
    assertEquals(DisplayWidth.of(excerpt.text()), excerpt.carets().length() - 1);
  }

  @Test
  void characterIsNeverCutInHalf() {
    String line = "😀".repeat(300);
    for (int column = 100; column < 104; column++) {
      String text = SourceExcerpt.of(line, new SourceSpan("a.md", 1, column, 2)).text();
      assertTrue(text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), text);
    }
  }

  @Test
  void hugeLineIsCutQuickly() {
    String line = "\t語".repeat(2_500_000);
    SourceSpan span = new SourceSpan("a.md", 1, 4_000_000, 900_000);
    Assertions.assertTimeout(Duration.ofSeconds(1), () -> SourceExcerpt.of(line, span).carets());
  }

  @Test
  void contentCannotSteerTheTerminal() {
    SourceFile file = new SourceFile("a.md", "\u001B[2Jx");
    SourceSpan span = new SourceSpan("a.md", 1, 5, 1);
    String report = format(file, error(span, "\u001B]0;m\u0007", "\u0008h"));
    assertTrue(report.chars().noneMatch(c -> c < ' ' && c != '\n'), report);
  }

  @Test
  void colorsAppearOnlyWhenAsked() {
    SourceFile file = new SourceFile("a.md", "x");
    List<Diagnostic> problems = List.of(error(new SourceSpan("a.md", 1, 1, 1), "m", "h"));
    String colored = DiagnosticFormatter.format(problems, List.of(file), true);
    assertTrue(colored.contains("\u001B[1;31merror[rule]\u001B[0m"), colored);
    String plain = DiagnosticFormatter.format(problems, List.of(file), false);
    assertEquals(plain, colored.replaceAll("\u001B\\[[0-9;]*m", ""));
  }

  @Test
  void noProblemIsNoReport() {
    assertEquals("", DiagnosticFormatter.format(List.of(), List.of(), true));
  }

  private static String carets(String line, int column, int length) {
    return SourceExcerpt.of(line, new SourceSpan("a.md", 1, column, length)).carets();
  }

  private static String format(SourceFile file, Diagnostic... problems) {
    return DiagnosticFormatter.format(List.of(problems), List.of(file), false);
  }

  private static Diagnostic error(SourceSpan span, String message, String hint) {
    return Diagnostic.error("rule", span, message, hint);
  }
}
