package io.github.syllabake.model;

import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import java.util.List;

/**
 * Markup as plain text: formulas stand between single dollars as written, and a dollar that is one
 * is escaped as {@code \$}, so that formulas can be told apart.
 */
public final class PlainText {

  private PlainText() {}

  /** The text of inlines on one line. */
  public static String of(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    append(out, inlines);
    return Characters.allowed(out.toString());
  }

  /** The text of blocks, one after the other, with single spaces between them. */
  public static String ofBlocks(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    blocks.forEach(block -> append(out, block));
    return out.toString();
  }

  private static void append(StringBuilder out, Inline inline) {
    if (inline instanceof Inline.Text text) {
      out.append(text.text().replace("$", "\\$"));
    } else if (inline instanceof Inline.CodeSpan code) {
      out.append(code.code().replace("$", "\\$"));
    } else if (inline instanceof Inline.Math math) {
      out.append('$').append(math.tex().replace('\n', ' ').strip()).append('$');
    } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
      out.append(' ');
    } else {
      append(out, Markup.children(inline));
    }
  }

  private static void append(StringBuilder out, List<Inline> inlines) {
    for (int i = 0; i < inlines.size(); i++) {
      append(out, inlines.get(i));
    }
  }

  private static void append(StringBuilder out, Block block) {
    if (block instanceof Block.Code code) {
      part(out, code.literal().replace("$", "\\$").replaceAll("\\s+", " ").strip());
    } else {
      Markup.inlines(block).forEach(run -> part(out, of(run)));
      Markup.blocks(block).forEach(run -> part(out, ofBlocks(run)));
    }
  }

  private static void part(StringBuilder out, String text) {
    if (!text.isBlank()) {
      out.append(out.isEmpty() ? "" : " ").append(text);
    }
  }
}
