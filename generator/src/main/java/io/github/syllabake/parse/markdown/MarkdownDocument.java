package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Block.Footnotes;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.parse.tree.TextLine;
import io.github.syllabake.source.SourceSpan;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/**
 * A parsed file whose nodes wait to be read. Each node is read once, in the order of the text, by
 * whoever knows what it belongs to.
 */
public final class MarkdownDocument {

  private final Node document;
  private final Reading reading;

  MarkdownDocument(Node document, Reading reading) {
    this.document = document;
    this.reading = reading;
    reportDepth();
  }

  /** The nodes that stand in no other, in the order of the text. */
  public List<Node> nodes() {
    return NodeWalk.children(document);
  }

  /** Reads nodes as the blocks of their owner, which gives ids to the items and trees in them. */
  public List<Block> blocks(Collection<Node> nodes, Owner owner) {
    return BlockReader.read(nodes, owner, reading);
  }

  /** The stretches of plain text as they are written, without code, formulas and destinations. */
  public List<TextLine> texts() {
    return TextLines.of(document, reading);
  }

  /** Reads the text in a heading or paragraph. */
  public List<Inline> inlines(Node node) {
    return reading.inlines(node);
  }

  /** The rows of the first table below nodes, without its header; none when there is no table. */
  public List<TableLine> firstTable(Collection<Node> nodes) {
    return TableReader.firstRows(nodes, reading);
  }

  /** Where a node's first line stands. */
  public SourceSpan span(Node node) {
    return reading.positions().of(node);
  }

  /** The anchor that GitHub gives the next heading. */
  public String anchor(List<Inline> heading) {
    return reading.anchors().next(heading);
  }

  /** The id made of a name, told apart from those that other things on the page have. */
  public String id(String id, SourceSpan span) {
    return reading.ids().unique(id, span);
  }

  /** Whether a node holds checklist items. */
  public boolean hasTasks() {
    return NodeWalk.firstBlock(TaskItem.class, document).isPresent();
  }

  /** Whether a node is a fence with a tree. */
  public boolean isTree(Node node) {
    return node instanceof FencedCodeBlock fence && new FigureReader(reading).isTree(fence);
  }

  /** Reads a fence as the main tree of a page; empty when there is no label in it. */
  public Optional<MapTree> mainTree(Node fence, Owner page) {
    return new FigureReader(reading).mainTree((FencedCodeBlock) fence, page);
  }

  /** The nodes of a list entry, without its box if it has one. */
  public List<Node> entry(Node entry) {
    return NodeWalk.children(ListReader.task(entry).<Node>map(task -> task).orElse(entry));
  }

  /** Reads the footnotes that the text refers to: one block, or none. */
  public List<Block> footnotes(Owner owner) {
    List<Footnotes.Note> notes =
        reading.footnotes().notes().stream().map(note -> note(note, owner)).toList();
    return notes.isEmpty() ? List.of() : List.of(new Footnotes(notes));
  }

  private Footnotes.Note note(FootnoteNumbers.Numbered note, Owner owner) {
    return new Footnotes.Note(
        note.definition().getLabel(),
        note.number(),
        note.references(),
        blocks(NodeWalk.children(note.definition()), owner));
  }

  private void reportDepth() {
    NodeWalk.firstBelow(document, MarkdownParser.MOST_OPEN_BLOCKS)
        .ifPresent(node -> reading.problems().accept(Limits.tooDeep(span(node))));
  }
}
