package io.github.syllabake.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.model.Markup;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.SourceFile;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MathSpanTest {

  private final MarkdownParser parser = new MarkdownParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "$x$                       | x",
        "($x$)                     | x",
        "a $x$, b                  | x",
        "$a_1 * b_2 * c$           | a_1 * b_2 * c",
        "**$x$**                   | x",
        "[$x$](y.md)               | x",
        "$`a_1`$                   | a_1",
        "$\\{x\\}$                 | \\{x\\}",
        "$a\\$b$                   | a\\$b",
        "cost \\$5 or $x$          | x",
        "$x$-axis                  | x",
        "$$x$$                     | x",
        "a $$ x $$ b               | ' x '",
        "$$a $ b$$                 | a $ b",
        "\\\\($x$)                 | x",
      })
  void formulasAreFound(String text, String tex) {
    assertEquals(List.of(tex.replace("'", "")), formulas(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "costs $5 and $6",
        "costs $5 and $6, or $7",
        "US$5 and US$6",
        "$ x $",
        "$x $",
        "$ x$",
        "a$x$",
        "1$x$",
        "\\$x$",
        "$x$y",
        "$x$2",
        "`$x$`",
        "$5 `a$`",
        "$x\n\ny$",
        "$",
        "$$",
        "$$$x$$$",
        "$$ $$",
        "$`x`",
        "a\n\n    $x$",
        "$x",
      })
  void textStaysText(String text) {
    assertEquals(List.of(), formulas(text));
  }

  @Test
  void dollarsAreKeptInText() {
    Block.Paragraph paragraph = (Block.Paragraph) blocks("costs $5 and $6").get(0);
    assertEquals(List.of(new Inline.Text("costs $5 and $6")), paragraph.inlines());
  }

  @Test
  void displayIsKnownByItsDollars() {
    assertEquals(
        List.of(false, true, false),
        math("$a$ and $$b$$ and $`c`$").map(Inline.Math::display).toList());
  }

  @Test
  void aFormulaAloneInItsParagraphIsABlock() {
    assertEquals(Block.DisplayMath.class, blocks("$$x$$").get(0).getClass());
    assertEquals(Block.DisplayMath.class, blocks("$$\nx\n$$").get(0).getClass());
    assertEquals(Block.DisplayMath.class, blocks("```math\nx\n```").get(0).getClass());
    assertEquals(Block.Paragraph.class, blocks("$x$").get(0).getClass());
  }

  @Test
  void nothingIsNoFormula() {
    assertEquals(List.of(), formulas("$$\n$$"));
    assertEquals(List.of(), formulas("```math\n\n```"));
  }

  @Test
  void linesOfABlockAreNoMarkdown() {
    assertEquals(List.of("- a\n> b\n# c\n= d\n---"), formulas("$$\n- a\n> b\n# c\n= d\n---\n$$"));
  }

  @Test
  void linesOfABlockLoseTheIndentationOfItsFence() {
    assertEquals(List.of("a\n  b"), formulas("- item\n\n  $$\n  a\n    b\n  $$"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "a $x+y$                   | 1:4+3",
        "$$x$$                     | 1:3+1",
        "$`x`$                     | 1:3+1",
        "- [ ] **T:** $x$          | 1:15+1",
        "> - a~> >> $x$            | 2:7+1",
        "$$~xy~$$                  | 2:1+2",
        "- a~~  $$~  xy~  $$       | 4:3+2",
        "```math~xy~```            | 2:1+2",
        "a~b $x~= y$               | 2:4+1",
      })
  void placesPointAtTheTex(String text, String place) {
    Inline.Math math = math(text.replace('~', '\n')).findFirst().orElseThrow();
    assertEquals(
        place, math.span().line() + ":" + math.span().column() + "+" + math.span().length());
  }

  @Test
  void placesInTablesPointAtTheTex() {
    Inline.Math math = math("| a |\n|---|\n| b $x$ |").findFirst().orElseThrow();
    assertEquals(new SourceSpan("a.md", 3, 6, 1), math.span());
  }

  private List<String> formulas(String text) {
    return math(text).map(Inline.Math::tex).toList();
  }

  private Stream<Inline.Math> math(String text) {
    return Markup.allInlinesOf(blocks(text))
        .filter(Inline.Math.class::isInstance)
        .map(Inline.Math.class::cast);
  }

  private List<Block> blocks(String text) {
    return parser.blocks(new SourceFile("a.md", text));
  }
}
