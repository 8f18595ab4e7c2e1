package io.github.syllabake.parse.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
        "---~a: b~                     | unclosed-fence 1:1",
        "---~a: b~~text                | unclosed-fence 1:1",
        "---~a: b: c~---               | bad-front-matter 2:5",
        "---~a: [b~---                 | bad-front-matter 2:6",
        "---~a: 'b~---                 | bad-front-matter 2:6",
        "---~a: @b~---                 | bad-front-matter 2:4",
        "---~just text~---             | bad-front-matter 2:1",
        "---~- a~- b~---               | bad-front-matter 2:1",
        "---~a: b~a: c~---             | bad-front-matter 3:1",
        "---~a: &x b~c: *x~---         | bad-front-matter 3:4",
        "---~? [a]~: b~---             | bad-front-matter 2:3",
        "---~a: {b: {c: d}}~---        | bad-front-matter 2:12",
      })
  void badFrontMatterIsAnErrorAtItsPlace(String text, String place) {
    read(text.replace('~', '\n'));
    assertEquals(1, problems.size(), problems::toString);
    Diagnostic problem = problems.get(0);
    assertTrue(problem.isError());
    assertEquals(
        place, problem.code() + " " + problem.span().line() + ":" + problem.span().column());
  }

  @Test
  void keysWithoutAnEndAreReadAllTheSame() {
    assertEquals(2, read("---\na: b\nc: d\n\ntext\n").fields().size());
    assertEquals("\n\n\n\ntext\n", read("---\na: b\nc: d\n\ntext\n").body());
    assertEquals("\n\n\n\n", read("---\na:\n  c: d\n\n").body());
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
