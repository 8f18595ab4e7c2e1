package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.Diagnostic;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Node;

/**
 * All that reading the nodes of one file takes.
 *
 * @param lines the lines of the file
 * @param ids gives ids to what stands on the page
 * @param labels parses the labels of trees
 * @param definitions where labels of trees lead
 * @param problems receives what is wrong
 */
record Reading(
    Positions positions,
    LazyLines lines,
    FootnoteNumbers footnotes,
    HeadingAnchors anchors,
    PageIds ids,
    LabelParser labels,
    NodeTargets definitions,
    Consumer<Diagnostic> problems) {

  String file() {
    return positions.file();
  }

  /** Reads the text of a cell of a table. */
  List<Inline> cell(Node cell) {
    return InlineReader.read(cell, positions.in(cell, lines), footnotes);
  }

  List<Inline> inlines(Node block) {
    List<Inline> inlines = InlineReader.read(block, positions, footnotes);
    if (block.getFirstChild() instanceof PlainSpan plain) {
      problems.accept(Limits.tooMuch(positions.of(plain)));
    }
    return inlines;
  }
}
