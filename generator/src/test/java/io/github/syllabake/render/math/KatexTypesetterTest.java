package io.github.syllabake.render.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KatexTypesetterTest {

  @TempDir static Path folder;

  private final Typesetter typesetter = new KatexTypesetter(folder);

  @Test
  void writesHtmlWithMathmlInside() {
    String html = html(new Formula("\\sqrt{x}", false));
    assertTrue(html.startsWith("<span class=\"katex\"><span class=\"katex-mathml\"><math"), html);
    assertTrue(html.contains("<span class=\"katex-html\" aria-hidden=\"true\">"), html);
  }

  @Test
  void setsADisplayedFormulaApart() {
    assertTrue(html(new Formula("x", true)).startsWith("<span class=\"katex-display\">"));
  }

  /**
   * Widths of letters are those of KaTeX's fonts: x is 0.572, and a fraction has 0.12 on each side.
   */
  @Test
  void measuresFormulasOfPictures() {
    MathBox x = MathBox.of(typeset(Formula.inPicture("x"))).orElseThrow();
    assertEquals(0.5715, x.width(), 0.001);
    assertTrue(x.html().startsWith("<span class=\"katex\"><span class=\"katex-html\""), x.html());
    MathBox word = MathBox.of(typeset(Formula.inPicture("\\text{iiWW}"))).orElseThrow();
    assertEquals(2 * 0.278 + 2 * 1.028, word.width(), 0.01);
    MathBox half = MathBox.of(typeset(Formula.inPicture("\\frac{1}{2}"))).orElseThrow();
    assertEquals(0.5 * 0.7 + 0.24, half.width(), 0.01);
    assertTrue(half.height() > 0.8 && half.depth() > 0.3, half::toString);
  }

  @Test
  void leavesUnmeasuredWhatOnlyABrowserKnows() {
    assertEquals(Optional.empty(), MathBox.of(typeset(Formula.inPicture("\\reflectbox{R}"))));
    assertEquals(Optional.empty(), MathBox.of(typeset(Formula.inPicture("\\broken"))));
  }

  /** MathML has room for one element below and above the line. */
  @Test
  void groupsTheNameOfAnOperator() {
    String html = html(new Formula("x_{\\min}", false));
    assertTrue(html.contains("<mrow><mi>min</mi><mo>&#8289;</mo></mrow></msub>"), html);
  }

  /** More formulas than one batch and one worker take. */
  @Test
  void givesEachFormulaItsOwnResult() {
    List<Formula> formulas =
        IntStream.range(0, 500).mapToObj(i -> new Formula("x_{" + i + "}", i % 2 == 0)).toList();
    Map<Formula, Typeset> results = typesetter.typeset(formulas);
    assertEquals(formulas, List.copyOf(results.keySet()));
    for (Formula formula : formulas) {
      String html = assertInstanceOf(Typeset.Html.class, results.get(formula)).html();
      assertTrue(html.contains(">" + formula.tex() + "</annotation>"), html);
    }
  }

  @Test
  void whatIsBegunAheadComesOutTheSame() {
    Formula sum = new Formula("\\sum_i i", true);
    Formula other = new Formula("y", false);
    Map<Formula, Typeset> expected = typesetter.typeset(List.of(other, sum));
    typesetter.prepare();
    typesetter.ahead(List.of(sum));
    typesetter.ahead(List.of(sum, new Formula("never asked for", false)));
    assertEquals(expected, typesetter.typeset(List.of(other, sum)));
  }

  @Test
  void canBeUsedAfterItWasGivenUp() {
    Formula formula = new Formula("x", false);
    typesetter.ahead(List.of(formula));
    typesetter.close();
    assertInstanceOf(Typeset.Html.class, typeset(formula));
  }

  @Test
  void typesetsRepetitionsOnce() {
    Formula formula = new Formula("x", false);
    assertEquals(1, typesetter.typeset(List.of(formula, formula)).size());
  }

  @Test
  void givesTheSameHtmlEachTime() {
    Formula formula = new Formula("\\int_0^1 x\\,dx", true);
    assertEquals(html(formula), html(formula));
  }

  /** A definition in one formula means nothing in the next. */
  @Test
  void keepsFormulasApart() {
    Map<Formula, Typeset> results =
        typesetter.typeset(
            List.of(new Formula("\\gdef\\own{x}\\own", false), new Formula("\\own", false)));
    assertInstanceOf(Typeset.Html.class, results.get(new Formula("\\gdef\\own{x}\\own", false)));
    assertInstanceOf(Typeset.Refused.class, results.get(new Formula("\\own", false)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          a + \\foo b              | Undefined control sequence: \\foo                            | 4 | 4
          \\frac{a}                | Unexpected end of input in a macro argument, expected '}'    | 8 | 0
          x^                       | Expected group after '^'                                     | 1 | 1
          a \\href{https://x.y}{b} | \\href is not allowed                                        | 2 | 5
          \\includegraphics{x.png} | \\includegraphics is not allowed                             | 0 | 16
          \\left( x                | Expected '\\right', got 'EOF'                                | 8 | 0
          """)
  void refusesWithThePlace(String tex, String message, int position, int length) {
    assertEquals(new Typeset.Refused(message, position, length), typeset(new Formula(tex, false)));
  }

  @Test
  void countsPositionsInUtf16() {
    Typeset.Refused refused = refused("\\text{𝔸} \\foo");
    assertEquals(10, refused.position());
  }

  @Test
  void endsMacrosThatCallThemselves() {
    assertTrue(refused("\\def\\a{\\a\\a}\\a").message().startsWith("Too many expansions"));
  }

  @Test
  void refusesWhatIsNestedTooDeeply() {
    Typeset.Refused refused = refused("{".repeat(9_000) + "x" + "}".repeat(9_000));
    assertEquals("This formula is nested too deeply", refused.message());
  }

  @Test
  void refusesWhatIsTooLong() {
    String message = refused("x+".repeat(1_000_000)).message();
    assertEquals("This formula is longer than 20000 characters", message);
  }

  /** A thousand copies of a thousand letters: V8 would end the whole program for want of memory. */
  @Test
  void refusesWhatExplodesAndTypesetsTheRest() {
    Formula bomb = new Formula("\\def\\a{" + "x".repeat(1000) + "}" + "\\a".repeat(900), false);
    Formula harmless = new Formula("y", false);
    Map<Formula, Typeset> results =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> typesetter.typeset(List.of(bomb, harmless)));
    Typeset.Refused refused = assertInstanceOf(Typeset.Refused.class, results.get(bomb));
    assertTrue(refused.message().contains("more time or memory"), refused.message());
    assertInstanceOf(Typeset.Html.class, results.get(harmless));
  }

  /** A box a mile wide breaks a page. */
  @Test
  void limitsSizes() {
    assertTrue(html(new Formula("\\rule{1000000em}{1em}", false)).contains("100em"));
  }

  @Test
  void startsNothingForNothing() {
    assertEquals(Map.of(), new KatexTypesetter(Path.of("/dev/null/x")).typeset(List.of()));
  }

  private Typeset typeset(Formula formula) {
    return typesetter.typeset(List.of(formula)).get(formula);
  }

  private String html(Formula formula) {
    return assertInstanceOf(Typeset.Html.class, typeset(formula)).html();
  }

  private Typeset.Refused refused(String tex) {
    return assertInstanceOf(Typeset.Refused.class, typeset(new Formula(tex, false)));
  }
}
