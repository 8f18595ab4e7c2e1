package io.github.syllabake.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.model.Guide;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.parse.Parsed;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the nodes of a map lead when its page defines it. */
class NodeTargetsTest {

  private static final String ALGEBRA =
      """
      ---
      type: pillar
      ---
      # Algebra

      ## Matrices

      - [ ] **Rank:** how many independent columns there are.
      - [ ] **Trace:** the sum of the diagonal.
      """;

  private static Outcome<Guide> linked(String map) {
    return GuideLinker.link(
        Parsed.files("maps/map.md", map, "pillars/algebra.md", ALGEBRA).outcome().value());
  }

  private static List<MapTree.Node> nodes(Outcome<Guide> guide) {
    return guide.value().mindmaps().get(0).tree().root().withDescendants().toList();
  }

  private static Place algebra(String anchor) {
    return new Place("pillars/algebra.html", anchor);
  }

  private static final String MAP =
      """
      ```mindmap
      Map
        Rank
        Trace (of a matrix)
        Rank
      ```

      """;

  @Test
  void aDefinitionWinsOverAName() {
    Outcome<Guide> guide = linked(MAP + "[rank]: ../pillars/algebra.md#matrices\n");
    assertEquals(Optional.of(algebra("matrices")), nodes(guide).get(1).target());
    assertEquals(Optional.of(algebra("matrices")), nodes(guide).get(3).target());
    assertEquals(Optional.of(algebra("matrices/trace")), nodes(guide).get(2).target());
  }

  @Test
  void aNodeMayLeadNowhereOnPurpose() {
    List<MapTree.Node> nodes = nodes(linked(MAP + "[Rank]: #\n"));
    assertEquals(Optional.empty(), nodes.get(1).target());
    assertTrue(nodes.get(1).deadEnd());
    assertFalse(nodes.get(2).deadEnd());
  }

  @Test
  void aBrokenDefinitionIsReportedOnceWhereItStands() {
    Outcome<Guide> guide =
        linked(
            MAP
                + """
                [Rank]: ../pillars/algebra.md#matrices/rang
                [Trace]: ../pillars/algebr.md
                """);
    List<String> problems =
        guide.diagnostics().stream()
            .filter(problem -> !problem.code().equals("numbered-id"))
            .map(Diagnostic::toString)
            .toList();
    assertEquals(2, problems.size(), problems::toString);
    Diagnostic anchor = guide.diagnostics().get(0);
    assertEquals("broken-anchor", anchor.code());
    assertEquals(8, anchor.span().line());
    assertEquals(Optional.of("did you mean “matrices/rank”?"), anchor.hint());
    Diagnostic file = guide.diagnostics().get(1);
    assertEquals("broken-link", file.code());
    assertEquals(9, file.span().line());
    assertTrue(file.fix().isPresent());
    assertEquals(Optional.of(algebra("")), nodes(guide).get(1).target());
  }

  @Test
  void aTreeWithDefinitionsAloneIsAMap() {
    assertEquals(1, linked(MAP + "[Rank]: #\n").value().mindmaps().size());
  }
}
