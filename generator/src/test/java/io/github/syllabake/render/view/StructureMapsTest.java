package io.github.syllabake.render.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.syllabake.link.GuideLinker;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.parse.Parsed;
import io.github.syllabake.render.html.Words;
import io.github.syllabake.render.view.StructureMaps.Structure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StructureMapsTest {

  private static final Words WORDS =
      new Words(
          Map.of(
              "structure.guide", "All",
              "structure.guide.summary", "Everything",
              "structure.title", "Map of {0}",
              "structure.summary", "All of {0}"));

  private static final String ALGEBRA =
      """
      ---
      type: pillar
      order: 1
      ---
      # Algebra

      - [ ] Before all sections.

      ## Vectors

      ### Norms

      - [ ] **Length:** of a vector. {#pinned}
        - [ ] A text that goes on and on, with $x^2$ and [a link](#vectors), until nobody reads it to its end.

      ## Matrices

      - [ ] **Rank:** of a matrix.
      """;

  private static final String GEOMETRY =
      """
      ---
      type: pillar
      order: 2
      ---
      # Geometry

      - [ ] **Circle:** round.
      - [ ] **Square:** with corners.
      """;

  private static List<Structure> maps(String home, String algebra) {
    Guide guide =
        GuideLinker.link(
                Parsed.files("algebra.md", algebra, "geometry.md", GEOMETRY, "index.md", home)
                    .outcome()
                    .value())
            .value();
    return StructureMaps.of(guide, WORDS);
  }

  private static String drawn(MapTree.Node node, String indentation) {
    StringBuilder out = new StringBuilder(indentation);
    out.append(PlainText.of(node.label())).append(" -> ");
    Place place = (Place) node.target().orElseThrow();
    out.append(place.page()).append('#').append(place.anchor()).append('\n');
    node.children().forEach(child -> out.append(drawn(child, indentation + "  ")));
    return out.toString();
  }

  @Test
  void aPillarBecomesAMapOfItsSectionsAndItems() {
    Structure map = maps("# Guide\n", ALGEBRA).get(1);
    assertEquals("mindmaps/of/algebra.html", map.path());
    assertEquals("Map of Algebra", map.title());
    assertEquals(
        """
        Algebra -> pillars/algebra.html#
          Before all sections. -> pillars/algebra.html#before-all-sections
          Vectors -> pillars/algebra.html#vectors
            Norms -> pillars/algebra.html#vectors/norms
              Length -> pillars/algebra.html#pinned
                A text that goes on and on, with $x^2$ and a link, until nobody… -> TARGET
          Matrices -> pillars/algebra.html#matrices
            Rank -> pillars/algebra.html#matrices/rank
        """,
        drawn(map.tree().root(), "").replaceAll("pillars/algebra.html#pinned/\\S+", "TARGET"));
  }

  @Test
  void theGuideBecomesAMapOfItsPillars() {
    List<Structure> maps = maps("# Guide\n", ALGEBRA);
    assertEquals(3, maps.size());
    assertEquals("mindmaps/of/index.html", maps.get(0).path());
    assertEquals(
        """
        Guide -> index.html#
          Algebra -> pillars/algebra.html#
            Vectors -> pillars/algebra.html#vectors
              Norms -> pillars/algebra.html#vectors/norms
            Matrices -> pillars/algebra.html#matrices
          Geometry -> pillars/geometry.html#
        """,
        drawn(maps.get(0).tree().root(), ""));
  }

  @Test
  void aSingleItemIsNoMap() {
    assertEquals(2, maps("# Guide\n", "---\ntype: pillar\n---\n# A\n\n- [ ] b\n").size());
  }

  @Test
  void authorsMayDoWithoutThem() {
    assertEquals(List.of(), maps("---\nstructure-maps: false\n---\n# Guide\n", ALGEBRA));
    List<Structure> rest =
        maps("# Guide\n", ALGEBRA.replace("order: 1", "order: 1\nstructure-map: false"));
    assertEquals(2, rest.size());
    assertFalse(rest.stream().anyMatch(map -> map.path().contains("algebra")));
  }
}
