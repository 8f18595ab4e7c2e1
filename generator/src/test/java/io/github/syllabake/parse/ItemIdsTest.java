package io.github.syllabake.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Item;
import io.github.syllabake.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ItemIdsTest {

  @Test
  void itemsAreNamedByTheirTermWithinWhatTheyStandIn() {
    assertEquals(
        List.of("page/top", "page/part/rank", "page/part/rank/proof"),
        Parsed.page(
                """
                - [ ] **Top:** x

                ## Part

                - [ ] **Rank:** x
                  - [ ] **Proof** of it

                ## Other
                """)
            .itemIds());
  }

  @Test
  void siblingsOfOneTermAreNamedByTheirText() {
    assertEquals(
        List.of("page/rank-of-rows", "page/rank-of-columns", "page/basis"),
        Parsed.page("- [ ] **Rank:** of rows\n- [ ] **Rank:** of columns\n- [ ] **Basis:** x\n")
            .itemIds());
  }

  @Test
  void siblingsMayStandInSeveralLists() {
    assertEquals(
        List.of("page/rank-of-rows", "page/rank-of-columns"),
        Parsed.page("- [ ] **Rank:** of rows\n\nText.\n\n> - [ ] **Rank:** of columns\n")
            .itemIds());
  }

  @Test
  void childrenMayBearTheTermOfAnotherBranch() {
    assertEquals(
        List.of("page/a", "page/a/proof", "page/b", "page/b/proof"),
        Parsed.page("- [ ] **A:** x\n  - [ ] **Proof:** x\n- [ ] **B:** x\n  - [ ] **Proof:** x\n")
            .itemIds());
  }

  @Test
  void longTextsAreCutAndKeptApart() {
    String words = "a very long text that says a great deal about nothing much at all, ";
    List<String> ids = Parsed.page("- [ ] " + words + "one\n- [ ] " + words + "two\n").itemIds();
    assertEquals(
        "page/a-very-long-text-that-says-a-great-deal-about-nothing-much",
        ids.get(0).substring(0, ids.get(0).lastIndexOf('-')));
    assertNotEquals(ids.get(0), ids.get(1));
  }

  @Test
  void formulasCountByTheirLetters() {
    assertEquals(List.of("page/norm-x-2"), Parsed.page("- [ ] **Norm $\\|x\\|_2$:** y").itemIds());
  }

  @Test
  void aPinReplacesTheWholeId() {
    Parsed parsed =
        Parsed.page("# T\n\n## Part {#part}\n\n- [ ] **A:** x {#my-id}\n  - [ ] **B:** x\n");
    assertEquals(List.of("my-id", "my-id/b"), parsed.itemIds());
    assertEquals("part", parsed.sections().get(0).id());
    assertEquals("part-part", parsed.sections().get(0).githubAnchor());
  }

  @Test
  void aPinStandsAtTheEndOfTheFirstParagraph() {
    assertEquals(List.of("p/q.1"), Parsed.page("- [ ] a\n  b\n  {#p/q.1}\n\n  c\n").itemIds());
    assertEquals(List.of("page/a"), Parsed.page("- [ ] a\n\n  b {#x}\n").itemIds());
    assertEquals(List.of("page/a-x-b"), Parsed.page("- [ ] a {#x} b\n").itemIds());
    assertEquals(List.of("page/a"), Parsed.page("- [ ] a {#}\n").itemIds());
    assertEquals(List.of("page/a-not-one"), Parsed.page("- [ ] a {#not one}\n").itemIds());
  }

  @Test
  void tickIsSharedByItsName() {
    Parsed parsed =
        Parsed.page(
            """
            # T

            ## Part {=not here}

            - [ ] **A:** x {=same}
              - [ ] **B:** x {#b =p/q.1}
            - [ ] **C:** x {#c}
            - [ ] **D:** x {=not one}
            - [ ] **E:** x {=}
            """);
    assertEquals(
        List.of("=same", "=p/q.1", "c", "page/part-not-here/d", "page/part-not-here/e"),
        parsed.items().stream().map(Item::tick).toList());
    assertEquals(List.of("page/part-not-here/a", "b"), parsed.itemIds().subList(0, 2));
    ContentPage.QuestionBank bank =
        Parsed.page("---\ntype: questions\nid: bank\n---\n1. Why? {=why}\n")
            .page(ContentPage.QuestionBank.class);
    assertEquals("=why", bank.questions().get(0).tick());
    assertEquals("bank/why", bank.questions().get(0).id());
  }

  @Test
  void questionsAreNamedByTheirText() {
    ContentPage.QuestionBank bank =
        Parsed.page("---\ntype: questions\nid: bank\n---\n1. **Who** are you?\n2. Why? {#why}\n")
            .page(ContentPage.QuestionBank.class);
    assertEquals(
        List.of("bank/who-are-you", "why"),
        bank.questions().stream().map(question -> question.id()).toList());
  }

  @Test
  void sectionsAreNamedWithinTheOneAbove() {
    assertEquals(
        List.of("page/a", "page/a/b", "page/a/b/c", "page/a/d", "page/e"),
        Parsed.page("# T\n## A\n### B\n##### C\n### D\n## E\n").sections().stream()
            .map(Section::id)
            .toList());
  }
}
