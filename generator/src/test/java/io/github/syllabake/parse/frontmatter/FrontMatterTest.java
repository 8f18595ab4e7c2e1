package io.github.syllabake.parse.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceFile;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FrontMatterTest {

  private final List<Diagnostic> problems = new ArrayList<>();

  @Test
  void valuesKnowTheirPlaces() {
    FrontMatter front = read("---\ntitle: One\n\nnumber:   2\nmap:\n  key: \"v: w\"\n---\nbody\n");
    FieldReader fields = new FieldReader(front, problems::add);
    assertEquals(
        Optional.of(new Value.Text("One", new SourceSpan("a.md", 2, 8, 3))), fields.text("title"));
    assertEquals(new SourceSpan("a.md", 4, 1, 6), front.field("number").orElseThrow().span());
    assertEquals(Optional.of(2), fields.number("number"));
    assertEquals(Map.of("key", "v: w"), fields.texts("map"));
    assertEquals(List.of(), problems);
  }

  @Test
  void theBodyKeepsItsLines() {
    assertEquals("\n\n\nbody\nmore", read("---\na: b\n---\nbody\nmore").body());
    assertEquals("\n\n", read("---\n---").body());
    assertEquals("\n\nx", read("--- \n---\t\nx").body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "\n---\na: b\n---\n",
        "----\na: b\n----\n",
        "---\n\na: b\n",
        "---",
        "---\n# Heading\n",
        " ---\na: b\n---\n"
      })
  void otherTextsHaveNone(String text) {
    FrontMatter front = read(text);
    assertEquals(List.of(), front.fields());
    assertEquals(text, front.body());
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "---~a: b: c~---               | bad-front-matter 2:5",
        "---~a: [b~---                 | bad-front-matter 2:6",
        "---~a: 'b~---                 | bad-front-matter 2:6",
        "---~a: @b~---                 | bad-front-matter 2:4",
        "---~a: \"\\x~---               | bad-front-matter 1:1",
      })
  void badFrontMatterIsToldAtItsPlace(String text, String place) {
    read(text.replace('~', '\n'));
    assertEquals(1, problems.size(), problems::toString);
    Diagnostic problem = problems.get(0);
    assertFalse(problem.isError());
    assertEquals(
        place, problem.code() + " " + problem.span().line() + ":" + problem.span().column());
  }

  @Test
  void whereAnIdWouldBeLostItIsAnError() {
    assertEquals("\n\n\n\ntext\n", read("---\nid: a\nb: c: d\n---\ntext\n").body());
    assertTrue(problems.get(0).isError());
  }

  @Test
  void keysWithoutAnEndAreText() {
    String text = "---\na: b\nc: d\n\ntext\n";
    assertEquals(text, read(text).body());
    assertEquals(List.of("unclosed-fence"), codes());
    assertFalse(problems.get(0).isError());
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\njust text\n---\n", "---\n- a\n- b\n---\n", "---\n*a\n---\n"})
  void textBetweenRulesIsText(String text) {
    assertEquals(text, read(text).body());
    assertEquals(List.of(), problems);
  }

  /** Other programs have lists, dates, aliases and nesting of any depth in theirs. */
  @Test
  void whatOtherProgramsReadIsPassedOver() {
    FrontMatter front =
        read(
            """
            ---
            title: A
            date: 2024-05-01T10:00:00Z
            tags: [a, [b, {c: d}]]
            head:
              - - meta
                - name: keywords
                  content: {deep: {deeper: [and, deeper]}}
            base: &b {x: 1}
            copy: *b
            ? [no, word]
            : y
            {{ template }}: z
            last: 1
            ---
            """);
    assertEquals(List.of(), problems);
    assertEquals(List.of("A", "1"), List.of(text(front, "title"), text(front, "last")));
  }

  @Test
  void ofTomlTheTitleIsRead() {
    FrontMatter front =
        read(
            "+++\ndate = 2024-05-01\ntitle = 'It''s' # no\ntitle = \"A \\\"b\\\"\"\n[x]\n+++\ntext\n");
    assertEquals("A \"b\"", text(front, "title"));
    assertEquals(1, front.fields().size());
    assertEquals("\n".repeat(6) + "text\n", front.body());
    assertEquals("+++\nno end\n", read("+++\nno end\n").body());
  }

  @Test
  void theFirstOfTwoEqualKeysCounts() {
    assertEquals("b", text(read("---\na: b\na: c\n---\n"), "a"));
    assertEquals(List.of("bad-front-matter"), codes());
    assertFalse(problems.get(0).isError());
  }

  private static String text(FrontMatter front, String key) {
    return ((Value.Text) front.field(key).orElseThrow().value()).text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: [x]", "a:\n  b: c", "a: yes", "a: 3.5", "a: -1", "a: 99999999999"})
  void valuesOfTheWrongKindAreErrors(String yaml) {
    FieldReader fields = new FieldReader(read("---\n" + yaml + "\n---\n"), problems::add);
    assertEquals(Optional.empty(), fields.number("a"));
    assertEquals(List.of("bad-front-matter"), codes());
  }

  @Test
  void nothingIsNoValue() {
    FieldReader fields =
        new FieldReader(read("---\na:\nb: ~\nc: null\nd: \"\"\n---\n"), problems::add);
    assertEquals(Optional.empty(), fields.text("a"));
    assertEquals(Optional.empty(), fields.text("b"));
    assertEquals(Optional.empty(), fields.text("c"));
    assertEquals(Optional.empty(), fields.text("d"));
    assertEquals(Map.of(), fields.texts("a"));
    assertEquals(List.of(), problems);
  }

  @Test
  void unknownKeysAreWarnings() {
    FieldReader fields = new FieldReader(read("---\ntitel: x\nzzz: y\n---\n"), problems::add);
    fields.reportUnknown(List.of("title", "order"), "a page");
    assertEquals(List.of("unknown-key", "unknown-key"), codes());
    assertEquals(
        List.of(Optional.of("did you mean “title”?"), Optional.of("known are: title, order")),
        problems.stream().map(Diagnostic::hint).toList());
  }

  private FrontMatter read(String text) {
    return FrontMatter.of(new SourceFile("a.md", text), problems::add);
  }

  private List<String> codes() {
    return problems.stream().map(Diagnostic::code).toList();
  }
}
