package io.github.syllabake.render.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.link.GuideLinker;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.Sample;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceFile;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormulasTest {

  private static final Formula FORMULA = new Formula("a\n\\bad b", true);

  private static Guide guide() {
    Inline.Math math = new Inline.Math(FORMULA.tex(), true, new SourceSpan("a.md", 3, 3, 8));
    return GuideLinker.link(Sample.parts(Sample.page("a.md", "a", new Block.DisplayMath(math))))
        .value();
  }

  @Test
  void collectsEachFormulaOnce() {
    assertEquals(Set.of(FORMULA), Formulas.of(guide()));
    assertEquals(1, Formulas.count(guide()));
  }

  @Test
  void aRefusedFormulaPointsAtItsCharacterInTheFile() {
    Map<Formula, Typeset> refused =
        Map.of(FORMULA, new Typeset.Refused("Undefined control sequence: \\bad", 2, 4));
    SourceFile file = new SourceFile("a.md", "- item\n  $$\n  a\n      \\bad b\n  $$\n");
    List<Diagnostic> problems = Formulas.problems(guide(), refused, List.of(file));
    assertEquals(1, problems.size());
    assertEquals(new SourceSpan("a.md", 4, 7, 4), problems.get(0).span());
    assertEquals("bad-tex", problems.get(0).code());
  }
}
