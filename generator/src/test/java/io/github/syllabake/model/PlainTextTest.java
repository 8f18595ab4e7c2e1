package io.github.syllabake.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  private static final SourceSpan SPAN = SourceSpan.startOf("a.md");

  @Test
  void formulasStandBetweenSingleDollars() {
    List<Inline> inlines =
        List.of(
            new Inline.Text("norm "),
            new Inline.Math("\\|x\\|", false, SPAN),
            new Inline.SoftBreak(),
            new Inline.Math("a\n= b", true, SPAN));
    assertEquals("norm $\\|x\\|$ $a = b$", PlainText.of(inlines));
  }

  @Test
  void realDollarsAreEscaped() {
    assertEquals("costs \\$5", PlainText.of(Sample.text("costs $5")));
    assertEquals("\\$HOME", PlainText.of(List.of(new Inline.CodeSpan("$HOME"))));
  }

  @Test
  void blocksFollowEachOther() {
    List<Block> blocks =
        List.of(
            new Block.Paragraph(Sample.text("One.")),
            new Block.BulletList(
                true, List.of(List.<Block>of(new Block.Paragraph(Sample.text("Two."))))),
            new Block.Code(Optional.empty(), "x = 1\n  y\n"));
    assertEquals("One. Two. x = 1 y", PlainText.ofBlocks(blocks));
  }
}
