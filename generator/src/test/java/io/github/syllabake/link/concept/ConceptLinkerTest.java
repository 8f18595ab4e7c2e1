package io.github.syllabake.link.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.model.Concept;
import io.github.syllabake.model.Connections;
import io.github.syllabake.model.Mention;
import io.github.syllabake.source.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConceptLinkerTest {

  private static final String[] RANK = {
    "# Algebra",
    "",
    "## Matrices",
    "",
    "- [ ] **Rank:** how many directions.",
    "",
    "  The rank of a matrix is the number of its independent columns. It is at most the smaller side.",
  };

  @Test
  void theFirstMentionInEachPlaceLeadsToTheHome() {
    Linked guide =
        Linked.with("a.md", RANK)
            .and(
                "b.md",
                "# Uses",
                "",
                "The rank comes first, and then the rank again.",
                "",
                "- [ ] **Solving:** the rank decides, full rank helps.",
                "",
                "  With full *rank* there is one solution.");
    assertEquals(
        List.of("rank  > matrices/rank", "rank solving > matrices/rank"), guide.mentions());
  }

  @Test
  void titlesCodeFormulasLinksAndTheHomeItselfHaveNone() {
    Linked guide =
        Linked.with("a.md", RANK)
            .and(
                "b.md",
                "# The rank",
                "",
                "## Of rank",
                "",
                "See `rank`, $rank$ and [the rank](a.md), ![rank](https://example.org/rank.png).",
                "",
                "    rank",
                "",
                "- [ ] **About rank:** no more.",
                "  - *Rank:* none.");
    assertEquals(List.of(), guide.mentions());
  }

  @Test
  void theLongestNameWins() {
    Linked guide =
        Linked.with(
                "a.md",
                "# A",
                "",
                "- [ ] **Gradient:** a vector.",
                "- [ ] **Gradient descent:** a method.")
            .and("b.md", "# B", "", "Use gradient", "descent, with a gradient.");
    assertEquals(
        List.of("gradient descent  > gradient-descent", "gradient  > gradient"), guide.mentions());
  }

  @Test
  void anAuthorSwitchesLinksOff() {
    assertEquals(
        List.of(),
        Linked.with("a.md", RANK)
            .and("index.md", "---", "unlinked: Rank", "---", "# G")
            .and("b.md", "# B", "", "A rank.")
            .mentions());
    assertEquals(
        List.of(),
        Linked.with("a.md", RANK)
            .and("b.md", "---", "unlinked: bias, rank", "---", "# B", "", "A rank.")
            .mentions());
    assertEquals(
        List.of(),
        Linked.with("a.md", RANK)
            .and("b.md", "---", "mentions: false", "---", "# B", "", "A rank.")
            .mentions());
    assertEquals(
        List.of("rank two > matrices/rank"),
        Linked.with("a.md", RANK)
            .and("b.md", "# B", "", "- [ ] One rank. {#b/one -}", "- [ ] Two rank. {#b/two}")
            .mentions());
  }

  @Test
  void labelsAreNoConcepts() {
    Linked guide =
        Linked.with("a.md", RANK)
            .and("index.md", "---", "labels: Rank", "---", "# G")
            .and("b.md", "# B", "", "A rank.");
    assertEquals(List.of(), guide.mentions());
    assertEquals(List.of(), guide.guide().connections().concepts());
  }

  @Test
  void frontMatterAndGlossaryGiveHomes() {
    Linked guide =
        Linked.with("a.md", RANK)
            .and(
                "glossary.md",
                "# Glossary",
                "",
                "- **Full rank** (maximal rank): [Rank](a.md#matrices/rank)",
                "- **Nullity** (defect): the dimension of what is mapped to zero. And so on.")
            .and(
                "b.md",
                "---",
                "concepts:",
                "  Solvability: \"#solving\"",
                "  Systems: linear systems",
                "---",
                "# B",
                "",
                "## Solving",
                "",
                "Text.")
            .and("c.md", "# C", "", "Maximal rank and the defect; solvability of linear systems.");
    assertEquals(
        List.of(
            "Maximal rank  > matrices/rank",
            "defect  > nullity",
            "solvability  > solving",
            "linear systems  > "),
        guide.mentions());
    Concept nullity =
        guide.guide().connections().concepts().stream()
            .filter(concept -> concept.name().equals("Nullity"))
            .findFirst()
            .orElseThrow();
    assertEquals("the dimension of what is mapped to zero.", nullity.summary());
    assertEquals(List.of("defect"), nullity.aliases());
    assertEquals(List.of(), guide.codes());
  }

  @Test
  void twoHomesAreReportedWhereTheNameIsUsed() {
    Linked two = Linked.with("a.md", RANK).and("b.md", "# B", "", "- [ ] **Rank:** of a list.");
    assertEquals(List.of(), two.codes());
    two.and("c.md", "# C", "", "The rank.");
    List<Diagnostic> problems = two.outcome().diagnostics();
    assertEquals("two-homes", problems.get(0).code());
    assertEquals("b.md", problems.get(0).span().file());
    assertEquals("a.md", problems.get(0).related().orElseThrow().file());
    assertEquals(List.of(), two.mentions());
    two.and("glossary.md", "# Glossary", "", "- **Rank**: [of a matrix](a.md#matrices/rank)");
    assertEquals(List.of(), two.codes());
    assertEquals(List.of("rank  > matrices/rank"), two.mentions());
  }

  @Test
  void placesThatShareATickAreOneConcept() {
    Linked guide =
        Linked.with("a.md", "# A", "", "- [ ] **Rank:** one. {=rank}")
            .and("b.md", "# B", "", "- [ ] **Rank:** two. {=rank}")
            .and("c.md", "# C", "", "The rank.");
    assertEquals(List.of("rank  > rank"), guide.mentions());
    assertEquals(List.of(), guide.codes());
    assertTrue(
        guide.guide().connections().related().values().stream()
            .anyMatch(places -> places.get(0).page().equals("pillars/b.html")));
  }

  @Test
  void aMentionKnowsItsSentence() {
    Connections connections =
        Linked.with("a.md", RANK)
            .and("b.md", "# B", "", "First. Then the **rank** of $A$ is 2. Last.")
            .guide()
            .connections();
    Mention mention = connections.mentions().values().iterator().next().get(0);
    assertEquals("Then the rank of $A$ is 2.", mention.sentence());
    assertEquals(
        "The rank of a matrix is the number of its independent columns.",
        connections.concepts().get(0).summary());
  }

  @Test
  void categoriesLeadToPillars() {
    Linked guide =
        Linked.with("pillars/a.md", RANK)
            .and("pillars/b.md", "# Calculus", "", "- [ ] **Slope:** of a curve.")
            .and(
                "mindmaps/m.md",
                "---",
                "category: Math",
                "---",
                "# Math",
                "",
                "```mindmap",
                "Math",
                "├─ Rank",
                "└─ Other",
                "```")
            .and(
                "mindmaps/n.md",
                "---",
                "category: Curves",
                "pillars: b, a",
                "---",
                "# Curves",
                "",
                "```mindmap",
                "Curves",
                "└─ Other",
                "```");
    assertEquals("[Place[page=pillars/a.html, anchor=]]", answers(guide, "Math"));
    assertEquals(
        "[Place[page=pillars/b.html, anchor=], Place[page=pillars/a.html, anchor=]]",
        answers(guide, "Curves"));
    guide.and(
        "mindmaps/o.md",
        "---",
        "category: X",
        "pillars: c",
        "---",
        "# X",
        "",
        "```mindmap",
        "X",
        "└─ y",
        "```");
    assertEquals(List.of("unknown-pillar"), guide.codes());
  }

  private static String answers(Linked guide, String category) {
    return guide.guide().connections().answers().get(category).toString();
  }
}
