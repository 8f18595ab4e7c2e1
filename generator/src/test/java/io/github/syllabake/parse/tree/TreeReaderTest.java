package io.github.syllabake.parse.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TreeReaderTest {

  private static final String TREE = "r(a(b c) d)";

  private final List<Diagnostic> problems = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "r\n├─ a\n│  ├─ b\n│  └─ c\n└─ d",
        "r\n├── a\n│   ├── b\n│   └── c\n└── d\n",
        "r\n├a\n│├b\n│└c\n└d",
        "r\n│\n├─ a\n│  ├─ b\n│  │\n│  └─ c\n\n└─ d",
        "  r\n  ├─ a\n  │  ├─ b\n  │  └─ c\n  └─ d",
        "r\n  ├─ a\n  │  ├─ b\n  │  └─ c\n  └─ d",
        "r\n┣━ a\n┃  ┣━ b\n┃  ┗━ c\n┗━ d",
        "r\n╠══ a\n║   ╠══ b\n║   ╚══ c\n╚══ d",
        "r\n├─ a\n│  ├─ b\n│  ╰─ c\n╰─ d",
        "r\n├─┬ a\n│ ├── b\n│ └── c\n└── d",
        "r\n|-- a\n|   |-- b\n|   `-- c\n`-- d",
        "r\n+-- a\n|   +-- b\n|   +-- c\n+-- d",
        "r\n+- a\n|  +- b\n|  \\- c\n\\- d",
        "r\n├─\u00A0a\n│\u00A0\u00A0├─ b\n│\u00A0\u00A0└─ c\n└─ d",
        "r\n├─ a\n│  ├─ b\n│  ├─ c\n├─ d",
        "r\n  a\n    b\n    c\n  d",
        "r\n a\n  b\n  c\n d",
        "r\n\ta\n\t\tb\n\t\tc\n\td",
        "- r\n  - a\n    - b\n    - c\n  - d",
        "r\n- a\n  - b\n  - c\n- d",
        "* r\n  + a\n    • b\n    - c\n  + d",
        "r\n\n    a\n\n        b\n        c\n    d",
      })
  void allDrawingsOfATreeAreTheSame(String text) {
    assertEquals(TREE, drawn(text));
    assertEquals(List.of(), problems);
  }

  @Test
  void labelsKeepTheirSigns() {
    assertEquals("r(- a | b ├ c)", drawn("r\n├─ - a | b ├ c"));
    assertEquals("r(-5 *x*)", drawn("r\n  -5 *x*"));
    assertEquals("r(1. a)", drawn("r\n└─ 1. a  "));
  }

  @Test
  void aRootThatIsNotWrittenGivesSeveral() {
    assertEquals("a(b) c", drawn("├─ a\n│  └─ b\n└─ c"));
    assertEquals(List.of(), problems);
  }

  @Test
  void nothingIsNoTree() {
    assertEquals("", drawn(""));
    assertEquals("", drawn("  \n\n\t\n"));
  }

  @Test
  void indentationThatJumpsIsDrawnAsOneLevel() {
    assertEquals("r(a(b) c)", drawn("r\n  a\n      b\n  c"));
    assertEquals(List.of("tree-jump 3:7+1"), places());
  }

  @Test
  void aLineBetweenTwoLevelsHangsOnTheUpperOne() {
    assertEquals("r(a(b(c) d))", drawn("r\n  a\n    b\n      c\n   d"));
    assertEquals(List.of("tree-jump 5:4+1"), places());
  }

  @Test
  void drawnBranchesThatSkipALevelJump() {
    assertEquals("r(a(b(c)))", drawn("r\n├─ a\n│  ├─ b\n│  │           └─ c"));
    assertEquals(List.of("tree-jump 4:19+1"), places());
  }

  @Test
  void tabsAndSpacesAreToldOnce() {
    assertEquals("r(a(b) c)", drawn("r\n  a\n\tb\n  c"));
    assertEquals(List.of("tree-mixed-indentation 3:1+1"), places());
    problems.clear();
    drawn("r\n \ta\n \tb");
    assertEquals(List.of("tree-mixed-indentation 2:2+1"), places());
  }

  @Test
  void aSecondRootHangsOnTheFirst() {
    assertEquals("r(a s(b))", drawn("r\n  a\ns\n  b"));
    assertEquals(List.of("tree-two-roots 3:1+1"), places());
    problems.clear();
    assertEquals("r(a s(b))", drawn("r\n└─ a\ns\n└─ b"));
    assertEquals(List.of("tree-two-roots 3:1+1"), places());
  }

  @Test
  void aNodeWithoutLabelIsLeftOutAndItsChildrenMoveUp() {
    assertEquals("r(b c)", drawn("r\n├─\n│  └─ b\n└─ c"));
    assertEquals(List.of("tree-empty-label 2:3+0"), places());
    problems.clear();
    assertEquals("r(b)", drawn("r\n-\n  - b"));
    assertEquals(List.of("tree-empty-label 2:2+0"), places());
  }

  @Test
  void deeperLevelsThanCanBeDrawnHangOnTheLast() {
    String text =
        IntStream.range(0, 100).mapToObj(i -> " ".repeat(i) + i).collect(Collectors.joining("\n"));
    Outline node = read(text).get(0);
    int depth = 1;
    while (!node.children().isEmpty()) {
      node = node.children().get(0);
      depth++;
    }
    assertEquals(65, depth);
    assertEquals(List.of("tree-too-deep 65:65+2"), places());
  }

  @Test
  void labelsKnowTheirPlaces() {
    List<Outline> roots =
        TreeReader.read(List.of(new TextLine("└─ abc", 7, 5)), "a.md", problems::add);
    assertEquals(new SourceSpan("a.md", 7, 8, 3), roots.get(0).span());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "r\n├─ a",
        "├─ a\n└─ b",
        "r\n|-- a\n|\n`-- b",
        "r\n+-- a",
        "r\n\\-- a",
        "r/\n│\n└── a\n\n",
      })
  void drawnTreesAreRecognized(String text) {
    assertTrue(TreeReader.isDrawn(lines(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "r\n  a",
        "- a\n  - b",
        "├─ a",
        "┌──┐\n└──┘",
        "+--+\n|  |\n+--+",
        "+---+---+\n| a | b |",
        "| a |\n|---|\n| b |",
        "r\n├─ a\nand text",
        "a\nb\n└─ c",
        "x = 1\n|-- y --|\nz",
        "a\n--- b",
        "|--|--|\n|--|--|",
      })
  void otherTextsAreNoTrees(String text) {
    assertFalse(TreeReader.isDrawn(lines(text)), () -> drawn(text));
  }

  private String drawn(String text) {
    return names(read(text));
  }

  private List<Outline> read(String text) {
    return TreeReader.read(lines(text), "a.md", problems::add);
  }

  private static List<TextLine> lines(String text) {
    List<String> lines = text.lines().toList();
    return IntStream.range(0, lines.size())
        .mapToObj(i -> new TextLine(lines.get(i), i + 1, 1))
        .toList();
  }

  private static String names(List<Outline> nodes) {
    return nodes.stream()
        .map(
            node ->
                node.children().isEmpty()
                    ? node.label()
                    : node.label() + "(" + names(node.children()) + ")")
        .collect(Collectors.joining(" "));
  }

  private List<String> places() {
    return problems.stream()
        .map(
            problem ->
                problem.code()
                    + " "
                    + problem.span().line()
                    + ":"
                    + problem.span().column()
                    + "+"
                    + problem.span().length())
        .toList();
  }
}
