package io.github.syllabake.model;

import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Markup as plain text: formulas stand between single dollars as written, and a dollar that is one
 * is escaped as {@code \$}, so that formulas can be told apart.
 */
public final class PlainText {

  private PlainText() {}

  /** The text of inlines on one line. */
  public static String of(List<Inline> inlines) {
    return inlines.stream().map(PlainText::of).collect(Collectors.joining());
  }

  /** The text of blocks, one after the other, with single spaces between them. */
  public static String ofBlocks(List<Block> blocks) {
    return blocks.stream()
        .map(PlainText::of)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }

  private static String of(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.text().replace("$", "\\$");
    } else if (inline instanceof Inline.CodeSpan code) {
      return code.code().replace("$", "\\$");
    } else if (inline instanceof Inline.Math math) {
      return "$" + math.tex().replace('\n', ' ').strip() + "$";
    } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
      return " ";
    }
    return of(Markup.children(inline));
  }

  private static String of(Block block) {
    if (block instanceof Block.Code code) {
      return code.literal().replace("$", "\\$").replaceAll("\\s+", " ").strip();
    } else if (block instanceof Block.DisplayMath math) {
      return of(math.math());
    } else if (block instanceof Block.Figure figure) {
      return figure
          .tree()
          .root()
          .withDescendants()
          .map(node -> of(node.label()))
          .collect(Collectors.joining(" "));
    }
    Stream<String> inlines = Markup.inlines(block).stream().map(PlainText::of);
    Stream<String> blocks = Markup.blocks(block).stream().map(PlainText::ofBlocks);
    return Stream.concat(inlines, blocks)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }
}
