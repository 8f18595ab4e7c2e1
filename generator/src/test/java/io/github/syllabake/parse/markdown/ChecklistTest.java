package io.github.syllabake.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.model.Item;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.parse.Parsed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChecklistTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "- [ ] a  | none", "- [x] a  | none", "- [X] a  | none", "* [S] a  | S", "+ [?] a  | ?",
        "1. [N] a | N", "- [✓] a  | ✓", "- [🔁] a | 🔁", "- [*] a  | *", "- [`] a  | `",
        "- [_] a  | _", "- [<] a  | <",
      })
  void anyCharacterMayStandInABox(String line, String mark) {
    Item item = Parsed.page(line).items().get(0);
    assertEquals(Optional.ofNullable(mark), item.mark());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [] a",
        "- [ab] a",
        "- [a](b.md) c",
        "- [a]b",
        "- [a]",
        "- a [ ] b",
        "[ ] a",
        "- \\[ ] a",
        "-     [ ] a",
        "- [\\] a",
        "- [[] a",
        "- []] a",
        "- **[ ]** a",
        "- [ a",
      })
  void otherBracketsAreText(String line) {
    assertEquals(List.of(), Parsed.page(line).items());
  }

  @Test
  void termIsTheLeadingBoldTextWithoutItsColon() {
    assertEquals(Optional.of("Vectors & $x$"), term("- [ ] **Vectors & $x$:** what"));
    assertEquals(Optional.of("Rank"), term("- [ ] **Rank** of a matrix"));
    assertEquals(Optional.of("Code f"), term("- [ ] __Code `f`__: x"));
    assertEquals(Optional.empty(), term("- [ ] the **Rank**"));
    assertEquals(Optional.empty(), term("- [ ] **R**ank: of a matrix"));
    assertEquals(Optional.empty(), term("- [ ] *Rank* of"));
  }

  @Test
  void whatStandsBelowIsSortedByWhatItIs() {
    Item item =
        Parsed.page(
                """
                - [ ] **Item:** text

                  More text.

                  - *Pros:* fast
                  - plain
                  - [ ] child
                  - __Use *case*__: any
                  - *no colon* here
                    - [ ] grandchild of a plain bullet

                  1. *Step:* stays a step
                """)
            .items()
            .get(0);
    assertEquals(List.of("child"), texts(item.children()));
    assertEquals(
        List.of("Pros", "Use case"),
        item.annotations().stream().map(note -> PlainText.of(note.label())).toList());
    assertEquals(
        List.of("Paragraph", "BulletList", "BulletList", "OrderedList"),
        item.explanation().stream().map(block -> block.getClass().getSimpleName()).toList());
  }

  @Test
  void labelMayHaveNothingBehindIt() {
    Item item = Parsed.page("- [ ] a\n  - *Pros:*\n    - fast\n").items().get(0);
    assertEquals(Block.BulletList.class, item.annotations().get(0).content().get(0).getClass());
    Item bare = Parsed.page("- [ ] a\n  - *Pros:*\n").items().get(0);
    assertEquals(List.of(), bare.annotations().get(0).content());
  }

  @Test
  void mixedListsAreSplitIntoRuns() {
    List<Block> blocks = Parsed.page("- a\n- [ ] b\n- [ ] c\n- d\n").blocks();
    assertEquals(
        List.of("BulletList", "Checklist", "BulletList"),
        blocks.stream().map(block -> block.getClass().getSimpleName()).toList());
  }

  @Test
  void numbersGoOnBehindARunOfItems() {
    List<Block> blocks = Parsed.page("3. a\n4. [ ] b\n5. c\n").blocks();
    assertEquals(5, ((Block.OrderedList) blocks.get(2)).start());
  }

  @Test
  void anItemWithoutTextIsNone() {
    Parsed parsed = Parsed.page("- [ ] a\n- [ ]\n  - [ ] below\n");
    assertEquals(List.of("warning empty-item 2:3"), parsed.places());
    assertEquals(List.of("page/a", "page/below"), parsed.itemIds());
    assertTrue(PlainText.ofBlocks(parsed.blocks()).contains("[ ]"));
    assertEquals(List.of("warning empty-item 1:3"), Parsed.page("- [ ] # heading\n").places());
  }

  @Test
  void anItemMayStartBelowItsBullet() {
    assertEquals(List.of("a"), texts(Parsed.page("-\n  [ ] a\n").items()));
  }

  @Test
  void itemsOfAllDepthsAreThere() {
    Parsed parsed = Parsed.page("- [ ] a\n  - [ ] b\n    - [ ] c\n- [ ] d\n");
    assertEquals(List.of("a", "b", "c", "d"), texts(parsed.items()));
    assertTrue(parsed.problems().isEmpty());
  }

  private static Optional<String> term(String text) {
    return Parsed.page(text).items().get(0).term();
  }

  private static List<String> texts(List<Item> items) {
    return items.stream().map(item -> PlainText.of(item.text())).toList();
  }
}
