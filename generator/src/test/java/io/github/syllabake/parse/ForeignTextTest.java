package io.github.syllabake.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.model.Ids;
import io.github.syllabake.model.Markup;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors of ordinary folders write is kept, told of at its place, and named once. */
class ForeignTextTest {

  private static final Pattern FIXED_ID = Pattern.compile(" id=\"([a-z-]+)\"");

  @Test
  void equalNamesGetNumbers() {
    Parsed parsed = Parsed.page("## A\n\n- [ ] b\n- [ ] b\n\n## A\n\n- [ ] b\n\n## A 2\n\nx\n");
    assertEquals(List.of("page/a/b", "page/a/b-2", "page/a-2/b"), parsed.itemIds());
    assertEquals(
        List.of("page/a", "page/a-2", "page/a-2-2"),
        parsed.sections().stream().map(section -> section.id()).toList());
    assertEquals(
        List.of("warning numbered-id 4:6", "warning numbered-id 6:1", "warning numbered-id 10:1"),
        parsed.places());
  }

  @Test
  void filesForOnePageGetNumbersUnlessTheyHaveIds() {
    Parsed parsed =
        Parsed.files(
            "a/README.md", "# 1\n", "a/index.md", "# 2\n", "pages/a.md", "---\nid: b\n---\n");
    assertEquals(
        List.of("a", "a-2", "b"),
        parsed.outcome().value().pages().stream().map(page -> page.head().id()).toList());
    assertEquals(List.of("warning numbered-id 1:1"), parsed.places());
  }

  /** Docusaurus has ids of pages within their folders, and each site its own index. */
  @Test
  void idsThatAreTakenGiveWayToThoseOfThePaths() {
    Parsed parsed =
        Parsed.files(
            "a.md", "---\nid: intro\n---\n",
            "b/c.md", "---\nid: intro\n---\n",
            "b/d.md", "---\nid: index\n---\n",
            "e.md", "---\nid: f\n---\n",
            "f.md", "x\n");
    assertEquals(
        List.of("intro", "b-c", "b-d", "e", "f"),
        parsed.outcome().value().pages().stream().map(page -> page.head().id()).toList());
    assertEquals(
        List.of("warning numbered-id 1:1", "warning reserved-id 1:1", "warning numbered-id 1:1"),
        parsed.places());
  }

  /** VitePress has ids of headings within their pages. */
  @Test
  void idsOfHeadingsThatOtherPagesHaveAreThoseOfTheirPage() {
    Parsed parsed =
        Parsed.files(
            "a.md", "# A\n\n## X {#x}\n\n- [ ] y\n",
            "b.md", "# B\n\n## X {#x}\n\n- [ ] y\n\n## Z {#a}\n\nz\n\n## W {#w}\n\nw\n");
    assertEquals(
        List.of("x", "b/x", "b/a", "w"),
        parsed.outcome().value().pages().stream()
            .flatMap(page -> page.sections().stream())
            .map(section -> section.id())
            .toList());
    assertEquals(
        List.of("x/y", "b/x/y"),
        parsed.outcome().value().pages().stream()
            .flatMap(PageParts::items)
            .map(item -> item.id())
            .toList());
    assertEquals(List.of("warning numbered-id 3:1", "warning numbered-id 7:1"), parsed.places());
  }

  @Test
  void aTreeWithoutAnEndIsToldOnce() {
    Parsed parsed = Parsed.page("# A\n\n```mindmap\nb\n  c\n\n## D\n\ne\n\n        f\n");
    assertEquals(List.of("warning unclosed-fence 3:1"), parsed.places());
  }

  @Test
  void aHeadingWithoutASpaceIsTold() {
    assertEquals(
        List.of("warning no-heading 3:1"),
        Parsed.page("# A\n\n##B\n\n#c ##d\n\n\\##e\n\n##\n\nf\n").places().stream()
            .filter(place -> !place.contains("empty-section"))
            .toList());
  }

  @Test
  void aKeyOfAnotherProgramIsToldOnce() {
    String page = "---\nmobile: full\n---\n# A\n\nb\n";
    Parsed few = Parsed.files("a.md", page, "b.md", page, "c.md", page);
    assertEquals(3, few.places().size());
    Parsed many = Parsed.files("a.md", page, "b.md", page, "c.md", page, "d.md", page);
    assertEquals(List.of("warning unknown-key 2:1"), many.places());
    assertTrue(many.problems().get(0).message().endsWith(", here and in 3 other files"));
  }

  @Test
  void linksInCellsStandWhereTheyStand() {
    Parsed parsed = Parsed.page("| a |\n|---|\n| `x \\| y \\| z` [l](m.md) |\n");
    List<Integer> columns =
        Markup.allInlinesOf(parsed.blocks())
            .filter(Inline.Link.class::isInstance)
            .map(link -> ((Inline.Link) link).span().column())
            .toList();
    assertEquals(List.of(17), columns);
  }

  @Test
  void aTableThatIsTooWideIsTold() {
    Parsed parsed = Parsed.page("|a".repeat(150) + "|\n" + "|-".repeat(150) + "|\n");
    assertEquals(List.of("warning too-much-markup 1:1"), parsed.places());
    assertTrue(PlainText.ofBlocks(parsed.blocks()).startsWith("|a|a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|\n|---|\n| words | b |\n",
        "|\n|---|---|\n| words | b |\n",
        " |\n-|-\n| words |\n",
        "- |\n  |-|\n  | words |\n",
        "| a |\n|---|---|\n| b | words |\n",
        "a | b\n---|---|---\nc | d | words\n",
        "| words | b |\n|---|\n",
        "a\n> x | y\n> -|\n> words | d\n"
      })
  void whatIsNoTableIsText(String text) {
    Parsed parsed = Parsed.page(text);
    assertTrue(PlainText.ofBlocks(parsed.blocks()).contains("words"));
    assertTrue(Markup.allBlocks(parsed.blocks()).noneMatch(Block.Table.class::isInstance));
    assertEquals(List.of("no-table"), parsed.problems().stream().map(Diagnostic::code).toList());
  }

  @Test
  void whatIsNoTableIsToldAtItsHeader() {
    assertEquals(
        List.of("warning no-table 4:3"), Parsed.page("x\n\n> y\n> *a* | b\n> --|\n").places());
    assertEquals(List.of(), Parsed.page("x\n\na | b\n\n--|\n").places());
    assertEquals(List.of(), Parsed.page("a\n--|--\nb\n").places());
  }

  @Test
  void cellsThatAreNotShownAreNamed() {
    Parsed parsed =
        Parsed.page(
            "| a | b |\n|---|---|\n| c | d | | e |\n| c | d | |\n| c\\|c | `d\\|d` |\n"
                + "c | `d | d`\n\n- | x |\n  |---|\n  | y | z\n");
    assertEquals(
        List.of("warning lost-cells 3:11", "warning lost-cells 6:10", "warning lost-cells 10:9"),
        parsed.places());
    assertEquals(
        List.of("| e", "d`", "z"),
        parsed.problems().stream()
            .map(problem -> problem.message().replaceAll(".*“|”.*", ""))
            .toList());
    assertEquals(
        "this row has 4 cells, but the header of its table has 2, so “| e” is not shown",
        parsed.problems().get(0).message());
  }

  @Test
  void labelsStandBehindAnySpace() {
    Parsed parsed = Parsed.page("```mindmap\nr\n  \u2028a\n```\n");
    assertEquals(
        List.of(1, 4),
        PageParts.trees(parsed.page())
            .flatMap(tree -> tree.root().withDescendants())
            .map(node -> node.span().column())
            .toList());
  }

  @Test
  void manyHostileParagraphsAreTextInTheEnd() {
    Parsed parsed = Parsed.page(("*a **b ".repeat(160) + "\n\n").repeat(6_000));
    assertTrue(parsed.places().size() > 1_000);
    assertTrue(parsed.places().get(0).startsWith("warning too-much-markup"));
  }

  /** A heading such as “Resume” must not get the id of an element that scripts look for. */
  @Test
  void noAnchorIsThatOfTheFurniture() throws IOException {
    try (Stream<Path> templates = Files.list(Path.of("../templates"))) {
      for (Path template : templates.filter(ForeignTextTest::isOfContent).toList()) {
        FIXED_ID
            .matcher(Files.readString(template))
            .results()
            .map((MatchResult id) -> id.group(1))
            .forEach(id -> assertEquals("p/" + id, Ids.anchor("p/" + id, "p"), template::toString));
      }
    }
  }

  private static boolean isOfContent(Path template) {
    String name = template.getFileName().toString();
    return name.endsWith(".ftl") && !List.of("progress.ftl", "hub.ftl").contains(name);
  }
}
