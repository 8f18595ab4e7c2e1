package io.github.syllabake.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import io.github.syllabake.importing.report.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that Markdown does not know become those that it does. */
final class SourceTextTest {

  private final List<Note> notes = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          where \\(a^2\\) is → where $a^2$ is
          where \\\\(a^2\\\\) is → where $a^2$ is
          \\(x\\) and \\(f(x)\\) → $x$ and $f(x)$
          so \\[ \\sum_i x_i \\] → so $$\\sum_i x_i$$
          with $ \\alpha $ and $ x = 1$ → with $\\alpha$ and $x = 1$
          from $ 5 or $ 6 → from $ 5 or $ 6
          see \\(below\\) and \\[1\\] → see \\(below\\) and \\[1\\]
          code `\\(a^2\\)` stays → code `\\(a^2\\)` stays
          at https://example.org/a?b=c. → at <https://example.org/a?b=c>.
          [a](https://example.org) → [a](https://example.org)
          <https://example.org> → <https://example.org>
          ##Heading → ## Heading
          ☐ To do → - [ ] To do
          • one → - one
          """)
  void aLine(String before, String after) {
    assertEquals(after, inGrammar(before));
  }

  @Test
  void bulletsOfWordProcessorsNestByTheirSign() {
    assertEquals("- a\n  - b\n- c\n\ntext\n\n- d", inGrammar("•\ta\no\tb\n•\tc\n\ntext\n\n◦\td"));
    assertEquals("- a\n    - b", inGrammar("•\ta\n\t◦\tb"));
  }

  @Test
  void formulasOnLinesOfTheirOwn() {
    assertEquals("$$\nx = 1\n$$", inGrammar("\\[\nx = 1\n\n\\]"));
    assertEquals("```math\nx = 1\n```", inGrammar("```latex\n$$\nx = 1\n$$\n```"));
    assertEquals(
        "$$\n\\begin{align}\na &= b\n\\end{align}\n$$",
        inGrammar("\\begin{align}\na &= b\n\\end{align}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```latex\n\\documentclass{article}\n```",
        "```\n• no list\n\\(a^2\\)\n```",
        "\\[\nno end",
        "```python\nx = {}\n```"
      })
  void codeAndHalfFormulasStay(String text) {
    assertEquals(text, inGrammar(text));
  }

  @Test
  void treesInTheTextAreFenced() {
    assertEquals(
        "Below:\n\n```mindmap\nRoot\n├─ a\n│  └─ b\n└─ c\n```",
        inGrammar("Below:\n\nRoot\n├─ a\n│  └─ b\n└─ c"));
  }

  @Test
  void treesInPlainFencesAreMindmapsWithoutNumbers() {
    assertEquals(
        "```mindmap\nRoot\n├─ a\n│  ├─ x\n│  └─ y\n├─ b\n└─ c\n```",
        inGrammar("```text\nRoot\n├─ 1. a\n│  ├─ 1) x\n│  └─ 2) y\n├─ 2. b\n└─ 4. c\n```"));
    assertEquals(1, notes.stream().filter(n -> n.kind() == Note.Kind.WRONG_NUMBER).count());
  }

  @Test
  void numbersThatNameNodesStay() {
    String tree = "```mindmap\nRoot\n├─ 3. a\n└─ b\n   ├─ x\n   └─ 2. y\n```";
    assertEquals(tree, inGrammar(tree));
  }

  @Test
  void pinsAndBulbsAreAlerts() {
    assertEquals(
        "Text\n\n> [!TIP]\n> **Always**: first\n> and then\n\nMore",
        inGrammar("Text\n\n📌 **Always**: first\nand then\n\nMore"));
    assertEquals("- 📌 in a list", inGrammar("- 📌 in a list"));
  }

  @Test
  void damageIsRepairedFirst() {
    assertEquals("> [!TIP]\n> Pin", inGrammar("ğŸ“Œ Pin"));
    assertEquals("├", lines("â”œ").get(0).text());
    assertEquals(Note.Kind.REPAIRED, notes.get(0).kind());
  }

  private String inGrammar(String text) {
    List<Line> lines = lines(text);
    String repaired = joined(lines);
    List<Note> told = new ArrayList<>();
    String after = joined(SourceText.inGrammar(lines, told::add));
    Words words = Words.of(repaired);
    for (Note note : told) {
      words = words.minus(note.lost()).plus(note.gained());
    }
    assertEquals(words, Words.of(after), "all words are accounted for");
    notes.addAll(told);
    return after;
  }

  private List<Line> lines(String text) {
    return SourceText.lines(
        "a.md", text.getBytes(StandardCharsets.UTF_8), Optional.empty(), notes::add);
  }

  private static String joined(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }
}
