package io.github.syllabake.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.model.Guide;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final String ALGEBRA =
      """
      # Algebra

      ## Vectors

      - [ ] **Dot product:** compute it and say what it means.

        It is large when both point the same way.

        - [ ] **Norm:** the length of a vector.
      - [ ] **Span:** all linear combinations.

      ## Matrices

      - [ ] **Rank:** how many rows are independent.
      """;

  private static Comparison edited(String before, String after) {
    return compared(Ledgers.guide("algebra.md", before), "algebra.md", after);
  }

  private static Comparison compared(Guide before, String... pathsAndTexts) {
    return Comparison.of(Ledgers.of(before), Ledgers.guide(pathsAndTexts));
  }

  /** Such as {@code a -> b +2}: one line for each change, with how many went along. */
  private static List<String> told(Comparison comparison) {
    return comparison.changes().stream()
        .map(
            change ->
                change.from().id()
                    + change.to().map(to -> " -> " + to).orElse(" is gone")
                    + (change.with().isEmpty() ? "" : " +" + change.with().size()))
        .toList();
  }

  @Test
  void whatIsNewOrSaidInOtherWordsChangesNoId() {
    String after =
        ALGEBRA.replace("all linear combinations", "what can be reached")
            + "- [ ] **Trace:** the sum of the diagonal.\n";
    assertEquals(List.of(), told(edited(ALGEBRA, after)));
  }

  @Test
  void renamedItemTakesItsChildrenAlong() {
    assertEquals(
        List.of("algebra/vectors/dot-product -> algebra/vectors/inner-product +1"),
        told(edited(ALGEBRA, ALGEBRA.replace("Dot product", "Inner product"))));
  }

  @Test
  void renamedSectionIsOneChange() {
    assertEquals(
        List.of("algebra/vectors -> algebra/vectors-and-spaces +3"),
        told(edited(ALGEBRA, ALGEBRA.replace("## Vectors", "## Vectors and spaces"))));
  }

  @Test
  void renamedPageIsOneChange() {
    assertEquals(
        List.of("algebra -> first-steps +6"),
        told(compared(Ledgers.guide("algebra.md", ALGEBRA), "first-steps.md", ALGEBRA)));
  }

  @Test
  void sectionMovedToAnotherPageIsOneChange() {
    String matrices = ALGEBRA.substring(ALGEBRA.indexOf("## Matrices"));
    assertEquals(
        List.of("algebra/matrices -> maps/matrices +1"),
        told(
            compared(
                Ledgers.guide("algebra.md", ALGEBRA),
                "algebra.md",
                ALGEBRA.replace(matrices, ""),
                "maps.md",
                "# Maps\n\n" + matrices)));
  }

  @Test
  void itemMovedIntoAnotherIsFound() {
    String span = "- [ ] **Span:** all linear combinations.\n";
    assertEquals(
        List.of("algebra/vectors/span -> algebra/matrices/rank/span"),
        told(edited(ALGEBRA, ALGEBRA.replace(span, "") + "  " + span)));
  }

  @Test
  void itemMovedInTwoStepsIsFound() {
    String copied = ALGEBRA + "- [ ] **Span:** all linear combinations.\n";
    String moved = copied.replaceFirst("(?m)^- \\[ ] \\*\\*Span.*\n", "");
    assertEquals(
        List.of("algebra/vectors/span -> algebra/matrices/span"), told(edited(copied, moved)));
  }

  @Test
  void siblingOfTheSameTermRenamesTheFirst() {
    assertEquals(
        List.of("algebra/matrices/rank -> algebra/matrices/rank-how-many-rows-are-independent"),
        told(edited(ALGEBRA, ALGEBRA + "- [ ] **Rank:** of a tensor.\n")));
  }

  @Test
  void mergedItemLivesOnInTheOther() {
    String after =
        ALGEBRA
            .replace("- [ ] **Span:** all linear combinations.\n", "")
            .replace("are independent.", "are independent, and the span: all linear combinations.");
    assertEquals(
        List.of("algebra/vectors/span -> algebra/matrices/rank"), told(edited(ALGEBRA, after)));
  }

  @Test
  void splitItemLivesOnInItsLargerPart() {
    String whole = "- [ ] **Norm and angle:** the length of a vector, and how two of them meet.\n";
    String parts =
        "- [ ] **Length:** the length of a vector.\n- [ ] **Angle:** and how two of them meet.\n";
    String head = "# Algebra\n\n## Vectors\n\n";
    assertEquals(
        List.of("algebra/vectors/norm-and-angle -> algebra/vectors/angle"),
        told(edited(head + whole, head + parts)));
  }

  @Test
  void whatIsGoneIsNotTakenForSomethingElse() {
    String after =
        ALGEBRA.replace("**Span:** all linear combinations", "**Basis:** just enough of them");
    assertEquals(List.of("algebra/vectors/span is gone"), told(edited(ALGEBRA, after)));
    assertEquals(
        List.of("algebra/vectors is gone +3"),
        told(edited(ALGEBRA, "# Algebra\n\n" + ALGEBRA.substring(ALGEBRA.indexOf("## Matrices")))));
  }

  @Test
  void likeTextsSucceedInTheSamePlaceOnly() {
    String before =
        """
        # P

        ## A

        - [ ] **Precision:** compute TP / (TP + FP), the share of positive predictions that are right.
        - [ ] **Support:** count the cases.

        ## B

        - [ ] **Threshold:** where scores turn into classes.
        """;
    String precision =
        before.lines().filter(l -> l.contains("Precision")).findFirst().orElseThrow();
    String recall =
        "- [ ] **Recall:** compute TP / (TP + FN), the share of actual positives that are found.";
    assertEquals(
        List.of("algebra/a/precision -> algebra/a/recall"),
        told(edited(before, before.replace(precision, recall))));
    assertEquals(
        List.of("algebra/a/precision is gone"),
        told(edited(before, before.replace(precision + "\n", "") + recall + "\n")));
  }

  @Test
  void equalTextsAreToldApartByTheirPlace() {
    String before =
        """
        # P

        ## A

        - [ ] **Why:** what it is good for.
        - [ ] **Alone:** nothing like it.

        ## B

        - [ ] **Why:** what it is good for.
        - [ ] **Other:** unlike the rest.
        """;
    String after = before.replace("## A", "## Y").replace("## B", "## X");
    assertEquals(
        Map.of(
            "algebra/a", "algebra/y",
            "algebra/a/why", "algebra/y/why",
            "algebra/a/alone", "algebra/y/alone",
            "algebra/b", "algebra/x",
            "algebra/b/why", "algebra/x/why",
            "algebra/b/other", "algebra/x/other"),
        Ledgers.moves(edited(before, after)));
  }

  @Test
  void sharedTickFollowsItsName() {
    String before = "# P\n\n- [ ] **A:** one thing. {=same}\n- [ ] **B:** another. {=same}\n";
    assertEquals(
        List.of("=same -> =alike"), told(edited(before, before.replace("=same", "=alike"))));
    assertEquals(
        List.of("=same -> algebra/a"), told(edited(before, before.replace(" {=same}", ""))));
    assertEquals(
        List.of("algebra/b -> =same"),
        told(edited(before, before.replace("- [ ] **B:** another. {=same}\n", ""))));
  }

  @Test
  void successorsAreFollowedToTheirEnd() {
    Ledger ledger =
        Ledgers.read(
                """
                syllabake ids 1
                algebra page living 0123456789 algebra
                one item now:two 0123456789 one
                three item living 0123456789 three in:algebra
                two item now:three 0123456789 two
                zero item retired 0123456789 zero
                """)
            .value();
    assertEquals(
        Map.of("one", "three", "two", "three"),
        Comparison.of(ledger, Ledgers.guide("algebra.md", "- [ ] three {#three}\n"))
            .aliases()
            .successors());
    assertEquals(
        Map.of("one", "two"),
        Comparison.of(
                ledger, Ledgers.guide("algebra.md", "- [ ] two {#two}\n- [ ] three {#three}\n"))
            .aliases()
            .successors(),
        "an id that came back is no alias, and those before it lead there");
  }
}
