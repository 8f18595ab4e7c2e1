package io.github.syllabake.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.syllabake.model.Guide;
import io.github.syllabake.model.GuideParts;
import io.github.syllabake.model.Markup;
import io.github.syllabake.model.Sample;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target;
import io.github.syllabake.parse.Parsed;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.Severity;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideLinkerTest {

  private static final String MATH = "pillars/01-math.md";

  private static GuideParts mathAnd(String destination) {
    return new GuideParts(
        Sample.settings(Map.of(), Map.of()),
        List.of(
            Sample.pillar(
                MATH,
                "math",
                Sample.section(
                    MATH,
                    "math/linear-algebra",
                    5,
                    Sample.item(MATH, "math/linear-algebra/svd", 7))),
            Sample.page("notes/plan.md", "plan", Sample.link("notes/plan.md", 9, destination))),
        List.of("notes/tree.csv"));
  }

  private static Target target(Guide guide) {
    return Markup.allInlinesOf(guide.texts().get(0).intro())
        .filter(Inline.Link.class::isInstance)
        .map(inline -> ((Inline.Link) inline).target())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "#webpack, ''",
    "#Webpack, ''",
    "#in-a-list, in-a-list--heading",
    "#c, c--heading",
    "#부동-소수점, 부동-소수점--heading",
    "#in-a-section, in-a-section"
  })
  void aLinkMayLeadToAnyHeading(String destination, String anchor) {
    String text =
        "# Webpack\n\n[x]("
            + destination
            + ")\n\n- ### In a list\n- #### C#\n\n> ## 부동 소수점\n\n> ## In a section\n\n## In a section\n\ny\n";
    Outcome<Guide> linked = GuideLinker.link(Parsed.page(text).outcome().value());
    assertEquals(List.of(), linked.diagnostics());
    assertEquals(new Target.Place("page.html", anchor), target(linked.value()));
  }

  @ParameterizedTest
  @CsvSource({
    "../pillars/01-math.md, ''",
    "../pillars/01-math.md#linear-algebra, linear-algebra",
    "../pillars/01-math.md#linear-algebra/svd, linear-algebra/svd",
    "../pillars/01-math.md#math/linear-algebra/svd, linear-algebra/svd",
    "../pillars/01-math.md#linear%2Dalgebra, linear-algebra",
    ".././pillars//01-math.md, ''"
  })
  void aLinkToAFileLeadsToItsPage(String destination, String anchor) {
    Outcome<Guide> outcome = GuideLinker.link(mathAnd(destination));
    assertEquals(List.of(), outcome.diagnostics());
    assertEquals(new Target.Place("pillars/math.html", anchor), target(outcome.value()));
  }

  @Test
  void aLinkToAnotherFileLeadsToItsCopy() {
    Guide guide = GuideLinker.link(mathAnd("tree.csv")).value();
    assertEquals(new Target.Attached("notes/tree.csv"), target(guide));
  }

  @ParameterizedTest
  @CsvSource({
    "../pillars/01-maths.md, broken-link, did you mean “pillars/01-math.md”?",
    "01-math.md, broken-link, did you mean “pillars/01-math.md”?"
  })
  void aBadLinkIsToldWithWhatWasMeant(String destination, String code, String hint) {
    Outcome<Guide> outcome = GuideLinker.link(mathAnd(destination));
    Diagnostic problem = outcome.diagnostics().get(0);
    assertEquals(code, problem.code());
    assertEquals(Severity.WARNING, problem.severity());
    assertEquals("notes/plan.md:9:1", problem.span().toString());
    assertEquals(Optional.of(hint), problem.hint());
  }

  @ParameterizedTest
  @CsvSource({
    "../../secret.md, outside-content",
    "/docs/elsewhere/, outside-content",
    "../.github/CONTRIBUTING.md, outside-content",
    "../pillars, folder-without-page",
    "javascript:alert(1), unsafe-link"
  })
  void whatLeadsOutOfTheGuideIsAWarningAndNoLink(String destination, String code) {
    Outcome<Guide> outcome = GuideLinker.link(mathAnd(destination));
    assertEquals(List.of(code), outcome.diagnostics().stream().map(Diagnostic::code).toList());
    assertFalse(outcome.hasErrors());
    assertEquals(new Target.Written(destination), target(outcome.value()));
  }

  @ParameterizedTest
  @CsvSource({
    "/pillars/01-math.md, ''",
    "../pillars/01-math, ''",
    "../pillars/01-math.html#linear-algebra, linear-algebra",
    "../pillars/01-math.md?plain=1#Linear-Algebra, linear-algebra"
  })
  void aPathMayBeWrittenAsOtherProgramsDo(String destination, String anchor) {
    Outcome<Guide> outcome = GuideLinker.link(mathAnd(destination));
    assertEquals(List.of(), outcome.diagnostics());
    assertEquals(new Target.Place("pillars/math.html", anchor), target(outcome.value()));
  }

  @Test
  void aWrongAnchorLeadsToThePage() {
    Outcome<Guide> outcome = GuideLinker.link(mathAnd("../pillars/01-math.md#linear-algbra"));
    assertEquals(
        List.of(Optional.of("did you mean “linear-algebra”?")),
        outcome.diagnostics().stream().map(Diagnostic::hint).toList());
    assertFalse(outcome.hasErrors());
    assertEquals(new Target.Place("pillars/math.html", ""), target(outcome.value()));
  }

  @ParameterizedTest
  @CsvSource({"https://example.org/a", "mailto:a@example.org", "//example.org/"})
  void anAddressOutsideIsLeftAlone(String destination) {
    Outcome<Guide> outcome = GuideLinker.link(mathAnd(destination));
    assertEquals(List.of(), outcome.diagnostics());
    assertEquals(new Target.External(destination), target(outcome.value()));
  }

  @Test
  void aMissingPictureIsTold() {
    Outcome<Guide> outcome =
        GuideLinker.link(Sample.parts(Sample.page("a.md", "a", Sample.image("a.md", 3, "x.png"))));
    assertEquals("missing-image", outcome.diagnostics().get(0).code());
  }

  @Test
  void twoEqualIdsAreAnErrorThatNamesBothPlaces() {
    GuideParts parts =
        Sample.parts(
            Sample.pillar(
                MATH,
                "math",
                Sample.section(MATH, "math/a", 5, Sample.item(MATH, "math/a/rank", 7)),
                Sample.section(MATH, "math/b", 9, Sample.item(MATH, "math/a/rank", 11))));
    Diagnostic problem = GuideLinker.link(parts).diagnostics().get(0);
    assertEquals("duplicate-id", problem.code());
    assertEquals(11, problem.span().line());
    assertEquals(Optional.of(new SourceSpan(MATH, 7, 7, 5)), problem.related());
  }

  @Test
  void aMarkOutsideTheLegendIsAWarning() {
    GuideParts parts =
        new GuideParts(
            Sample.settings(Map.of("S", "Seen"), Map.of()),
            List.of(
                Sample.pillar(
                    MATH,
                    "math",
                    Sample.section(
                        MATH,
                        "math/a",
                        5,
                        Sample.marked(MATH, "math/a/x", 7, Optional.of("S")),
                        Sample.marked(MATH, "math/a/y", 8, Optional.of("Q"))))),
            List.of());
    List<Diagnostic> problems = GuideLinker.link(parts).diagnostics();
    assertEquals(1, problems.size());
    assertEquals("unknown-mark", problems.get(0).code());
    assertEquals(Severity.WARNING, problems.get(0).severity());
    assertEquals(8, problems.get(0).span().line());
  }

  @Test
  void totalsThatDifferAreAnErrorWithBothNumbers() {
    GuideParts parts =
        new GuideParts(
            Sample.settings(Map.of(), Map.of("pillars", 1, "items", 409)),
            List.of(
                Sample.pillar(
                    MATH,
                    "math",
                    Sample.section(
                        MATH,
                        "math/a",
                        5,
                        Sample.item(MATH, "math/a/x", 7, Sample.item(MATH, "math/a/x/y", 8))))),
            List.of());
    List<Diagnostic> problems = GuideLinker.link(parts).diagnostics();
    assertEquals(1, problems.size());
    assertEquals("the settings state 409 items, the content has 2", problems.get(0).message());
    assertEquals("index.md:4:1", problems.get(0).span().toString());
  }

  @Test
  void pagesStandInTheirOrderThenByPath() {
    Guide guide =
        GuideLinker.link(
                Sample.parts(
                    Sample.pillar("z.md", "z"),
                    Sample.pillar("b.md", "b"),
                    Sample.pillar("a.md", "a")))
            .value();
    assertEquals(List.of("a", "b", "z"), guide.pillars().stream().map(p -> p.head().id()).toList());
  }
}
