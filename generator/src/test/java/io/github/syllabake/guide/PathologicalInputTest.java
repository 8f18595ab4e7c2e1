package io.github.syllabake.guide;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.syllabake.bake.BakeReport;
import io.github.syllabake.bake.BakeRequest;
import io.github.syllabake.bake.Bakery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that nobody writes by hand is baked or reported in bounded time, through all stages. */
class PathologicalInputTest {

  /** Generous for slow machines: what grows with the square of its input takes minutes. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir Path temporary;

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void isBakedOrReportedInTime(String name, String text) throws IOException {
    Path content = Files.createDirectories(temporary.resolve("content"));
    Files.writeString(content.resolve("page.md"), text);
    BakeRequest request = BakeRequest.of(content, temporary.resolve("site"));
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          BakeReport report = new Bakery((what, done, total) -> {}).bake(request);
          String told = report.problems(false);
          assertFalse(told.contains("Exception") || told.contains("StackOverflow"), told);
        });
  }

  static Stream<Arguments> inputs() {
    int many = 100_000;
    return Stream.of(
        Arguments.of("opening brackets", "[".repeat(many)),
        Arguments.of("nested brackets", "[".repeat(many) + "a" + "]".repeat(many)),
        Arguments.of("nested links", "[a](".repeat(many)),
        Arguments.of("nested pictures", "![".repeat(many) + "](a)".repeat(many)),
        Arguments.of("stars", "*a_ ".repeat(many)),
        Arguments.of("stars without end", "*".repeat(many) + "a"),
        Arguments.of("strikes", "~~a ~b ".repeat(many)),
        Arguments.of("backticks", ladder("`")),
        Arguments.of("dollars", "$ a $b ".repeat(many)),
        Arguments.of("double dollars", "a $$ b ".repeat(many)),
        Arguments.of("dollars and backticks", "$`a ".repeat(many)),
        Arguments.of("pins", "- [ ] a {#".repeat(1000) + "\n- [ ] " + "{#a}".repeat(many)),
        Arguments.of("quotes", "> ".repeat(many) + "a"),
        Arguments.of("list levels", levels("- a")),
        Arguments.of("item levels", levels("- [ ] **a:** b")),
        Arguments.of("list levels in a line", "- ".repeat(many) + "a"),
        Arguments.of("items", "- [ ] **same:** text\n".repeat(20_000)),
        Arguments.of("headings", "## Heading\n\n".repeat(20_000)),
        Arguments.of("heading levels", headings(5000)),
        Arguments.of("tree levels", "```mindmap\n" + indented(1000) + "```\n"),
        Arguments.of("tree nodes", "```mindmap\nroot\n" + "  leaf\n".repeat(5000) + "```\n"),
        Arguments.of("drawn tree", "```\nroot\n" + "├─ leaf\n│  └─ leaf\n".repeat(5000) + "```\n"),
        Arguments.of("tree bars", "```\nroot\n" + "│  ".repeat(many) + "└─ leaf\n```\n"),
        Arguments.of("a long word", "a".repeat(5_000_000)),
        Arguments.of("a long line", "word ".repeat(1_000_000)),
        Arguments.of("a long item", "- [ ] " + "word ".repeat(1_000_000)),
        Arguments.of("a long heading", "# " + "word ".repeat(1_000_000)),
        Arguments.of("a long formula", "$" + "a + ".repeat(20_000) + "b$"),
        Arguments.of("nested formula", "$" + "\\sqrt{".repeat(5000) + "a" + "}".repeat(5000) + "$"),
        Arguments.of("endless macro", "$\\def\\a{\\a\\a}\\a$"),
        Arguments.of("a wide table", "|a".repeat(5000) + "|\n" + "|-".repeat(5000) + "|\n"),
        Arguments.of("table rows", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(50_000)),
        Arguments.of(
            "ragged table",
            "|a".repeat(1000) + "|\n" + "|-".repeat(1000) + "|\n" + "|a\n".repeat(20_000)),
        Arguments.of("footnotes", footnotes(5000)),
        Arguments.of("references", "[a]: b\n".repeat(many) + "[a]".repeat(many)),
        Arguments.of("unclosed html", "<a b=\"".repeat(many)),
        Arguments.of("unclosed comments", "<!-- a ".repeat(many)),
        Arguments.of("entities", "&#".repeat(many) + "&amp;".repeat(many)),
        Arguments.of("yaml levels", "---\ntitle: " + "[".repeat(many) + "\n---\n# a\n"),
        Arguments.of("yaml aliases", billionLaughs()),
        Arguments.of("front matter without end", "---\n" + "a: b\n".repeat(many)),
        Arguments.of("NULs", "\0".repeat(many)),
        Arguments.of("lone surrogates", "# a \uFFFD \u202E \u0301\n".repeat(1000)),
        Arguments.of("damaged text", "â€™ Ã¶ ğŸ§ ".repeat(many)));
  }

  private static String ladder(String sign) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < 1500; i++) {
      text.append(sign.repeat(i)).append(' ');
    }
    return text.toString();
  }

  private static String levels(String entry) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      text.append("  ".repeat(i)).append(entry).append('\n');
    }
    return text.toString();
  }

  private static String headings(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("#".repeat(i % 6 + 1)).append(" Heading ").append(i).append("\n\n");
    }
    return text.toString();
  }

  private static String indented(int levels) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      text.append("  ".repeat(i)).append("node\n");
    }
    return text.toString();
  }

  private static String footnotes(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("Text[^").append(i).append("] and[^").append(i).append("]\n\n");
      text.append("[^").append(i).append("]: note[^").append((i + 1) % count).append("]\n\n");
    }
    return text.toString();
  }

  private static String billionLaughs() {
    StringBuilder text = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String above = ", *a" + (i - 1);
      text.append("a%d: &a%d [x%s]\n".formatted(i, i, above.repeat(5)));
    }
    return text + "title: a\n---\n# a\n";
  }
}
