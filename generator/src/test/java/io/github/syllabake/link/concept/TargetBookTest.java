package io.github.syllabake.link.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.link.GuideLinker;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.parse.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the labels of a map's nodes are understood to name. */
class TargetBookTest {

  private static final String PILLAR =
      """
      ---
      type: pillar
      ---
      # Networks

      ## Data Structures & Algorithms

      - [ ] **Backpropagation:** the chain rule, from the end.
      - [ ] **Support Vector Machine (SVM):** a wide street.
      - [ ] **Trees:** ask, then branch.
      - [ ] **The Solution:** skip a layer.
      - [ ] **Dropout:** forget some.
      """;

  private static final String BANK =
      """
      ---
      type: questions
      id: teamwork
      ---
      # Teamwork and Trust

      1. Whom did you help?
      """;

  private static String target(String label) {
    Guide guide =
        GuideLinker.link(
                Parsed.files(
                        "bank.md", BANK,
                        "map.md", "```mindmap\nRoot\n  " + label + "\n```\n",
                        "networks.md", PILLAR)
                    .outcome()
                    .value())
            .value();
    return guide.mindmaps().get(0).tree().root().children().get(0).target().stream()
        .map(Place.class::cast)
        .map(place -> place.page() + "#" + place.anchor())
        .findFirst()
        .orElse("nowhere");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "networks | pillars/networks.html#",
        "Data structures and algorithms | pillars/networks.html#data-structures-algorithms",
        "Tree (with leaves) | pillars/networks.html#data-structures-algorithms/trees",
        "SVM | pillars/networks.html#data-structures-algorithms/support-vector-machine-svm",
        "SVM (Support Vector Machine) | pillars/networks.html#data-structures-algorithms/support-vector-machine-svm",
        "Dropout: how much of it? | pillars/networks.html#data-structures-algorithms/dropout",
        "Backpropagation algorithm | pillars/networks.html#data-structures-algorithms/backpropagation",
        "Teamwork & trust | questions/teamwork.html#"
      })
  void aLabelLeadsToWhatItNames(String label, String target) {
    assertEquals(target, target(label));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Solutions",
        "Backpropagation through time",
        "Dropout and trees",
        "Trees (Dropout in them), or not",
        "Another (SVM)"
      })
  void ratherNoTargetThanAWrongOne(String label) {
    assertEquals("nowhere", target(label));
  }
}
