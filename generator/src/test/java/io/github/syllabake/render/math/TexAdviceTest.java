package io.github.syllabake.render.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of commands fit the bundled KaTeX. */
class TexAdviceTest {

  @TempDir static Path folder;

  @Test
  void everyListedCommandIsKnown() {
    List<Formula> formulas =
        lines("katex-commands.txt").stream().map(name -> new Formula("\\" + name, true)).toList();
    assertTrue(formulas.size() > 900);
    assertEquals(
        List.of(),
        typeset(formulas).entrySet().stream()
            .filter(result -> isUnknown(result.getValue()))
            .map(result -> result.getKey().tex())
            .toList());
  }

  @Test
  void everyForeignOneIsUnknownAndItsReplacementKnown() {
    List<String> foreign =
        lines("foreign-tex.txt").stream().filter(line -> !line.startsWith("#")).toList();
    assertTrue(foreign.size() > 100);
    List<Formula> unknown =
        foreign.stream().map(line -> line.split(" ", 2)[0]).map(TexAdviceTest::use).toList();
    assertEquals(
        List.of(),
        typeset(unknown).entrySet().stream()
            .filter(result -> !isUnknown(result.getValue()))
            .map(result -> result.getKey().tex())
            .toList());
    List<Formula> replaced =
        foreign.stream()
            .filter(line -> line.contains(" = "))
            .map(line -> line.split(" = ", 2)[1])
            .map(text -> new Formula("\\begin{matrix}a\\\\ " + text + "{x}{x}\\end{matrix}", true))
            .toList();
    assertEquals(
        List.of(),
        typeset(replaced).entrySet().stream()
            .filter(result -> result.getValue() instanceof Typeset.Refused)
            .map(result -> result.getKey().tex())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "x \\tr A, foreign-tex, write “\\operatorname{tr}”, \\tr, \\operatorname{tr}",
    "x_\\tr, foreign-tex, write “\\operatorname{tr}”, \\tr, {\\operatorname{tr}}",
    "x_\\mathds 1, foreign-tex, write “\\mathbb”, \\mathds, \\mathbb",
    "\\norm{x}, foreign-tex, write \\lVert x \\rVert, '', ''",
    "\\begin{multline}a\\end{multline}, foreign-tex, write gather, '', ''",
    "\\alpah, bad-tex, did you mean “\\alpha”?, '', ''",
    "x^2^3, bad-tex, KaTeX could not set the formula $x^2^3$, '', ''"
  })
  void saysWhatToWrite(String tex, String code, String hint, String was, String text) {
    Formula formula = new Formula(tex, false);
    Typeset.Refused refused = (Typeset.Refused) typeset(List.of(formula)).get(formula);
    SourceSpan span = new SourceSpan("a.md", 1, 1, tex.length());
    Diagnostic problem = new TexAdvice().problem(new Inline.Math(tex, false, span), refused, span);
    assertEquals(code, problem.code());
    assertEquals(Optional.of(hint), problem.hint());
    String fix =
        problem.fix().map(found -> found.edits().get(0)).map(e -> e.was() + e.text()).orElse("");
    assertEquals(was + text, fix);
  }

  private static Formula use(String name) {
    String tex = name.startsWith("{") ? "\\begin" + name + "a\\end" + name : "\\" + name + "{a}{b}";
    return new Formula(tex, true);
  }

  private static boolean isUnknown(Typeset result) {
    return result instanceof Typeset.Refused refused
        && refused.message().matches("(?:Undefined control sequence|No such environment): .*");
  }

  private static Map<Formula, Typeset> typeset(List<Formula> formulas) {
    try (Typesetter typesetter = new KatexTypesetter(folder)) {
      return typesetter.typeset(formulas);
    }
  }

  private static List<String> lines(String name) {
    byte[] bytes = KatexFiles.resource("/io/github/syllabake/render/math/" + name);
    return new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }
}
