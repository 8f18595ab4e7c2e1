package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Turns the library's block nodes into blocks of the guide. */
final class BlockReader extends AbstractVisitor {

  private final Reading reading;
  private final ItemScope scope;
  private final List<Block> read = new ArrayList<>();

  private BlockReader(Reading reading, ItemScope scope) {
    this.reading = reading;
    this.scope = scope;
  }

  /** Reads blocks that stand directly in their owner. */
  static List<Block> read(Collection<Node> nodes, Owner owner, Reading reading) {
    return read(nodes, ItemScope.of(owner, nodes, reading), reading);
  }

  /** Reads blocks that may stand deeper in the scope. */
  static List<Block> read(Collection<Node> nodes, ItemScope scope, Reading reading) {
    BlockReader reader = new BlockReader(reading, scope);
    nodes.forEach(node -> node.accept(reader));
    return List.copyOf(reader.read);
  }

  @Override
  public void visit(Paragraph paragraph) {
    List<Inline> inlines = reading.inlines(paragraph);
    if (hasLine(inlines, TableLimit::isTooWide)) {
      reading.problems().accept(Limits.tooWide(reading.positions().of(paragraph)));
    } else if (hasLine(inlines, TableColumns::isRule)) {
      TableCheck.noTable(paragraph, reading).ifPresent(reading.problems());
    } else {
      HeadingCheck.noHeading(paragraph, inlines, reading).ifPresent(reading.problems());
    }
    if (inlines.size() == 1 && inlines.get(0) instanceof Inline.Math math && math.display()) {
      read.add(new Block.DisplayMath(math));
    } else {
      read.add(new Block.Paragraph(inlines));
    }
  }

  @Override
  public void visit(Heading heading) {
    List<Inline> inlines = reading.inlines(heading);
    read.add(new Block.Heading(heading.getLevel(), inlines, reading.anchors().next(inlines)));
  }

  @Override
  public void visit(BulletList list) {
    read.addAll(new ListReader(reading, scope).blocks(list));
  }

  @Override
  public void visit(OrderedList list) {
    read.addAll(new ListReader(reading, scope).blocks(list));
  }

  @Override
  public void visit(BlockQuote quote) {
    List<Block> quoted = below(quote);
    read.add(AlertReader.alert(quoted).orElseGet(() -> new Block.Quote(quoted)));
  }

  @Override
  public void visit(FencedCodeBlock fence) {
    FenceReader.reportUnclosed(fence, reading);
    read.add(figure(fence).orElseGet(() -> FenceReader.code(fence, reading)));
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    read.add(new Block.Code(Optional.empty(), code.getLiteral()));
  }

  @Override
  public void visit(HtmlBlock html) {
    read.add(new Block.Html(html.getLiteral()));
  }

  @Override
  public void visit(ThematicBreak rule) {
    read.add(new Block.ThematicBreak());
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    // A definition is no text; the links that use it have its destination already.
  }

  /** Footnotes are read at the end of the file. */
  @Override
  public void visit(CustomBlock block) {
    if (block instanceof MathBlock math) {
      read.add(FenceReader.math(math, reading));
    } else if (block instanceof TableBlock table) {
      read.add(TableReader.table(table, reading));
    } else if (block instanceof TaskItem item) {
      read.add(new Block.Paragraph(List.of(new Inline.Text("[" + item.box() + "]"))));
      reading.problems().accept(emptyItem(reading.positions().of(item)));
      read.addAll(below(item));
    } else if (block instanceof PlainLines lines) {
      reading.problems().accept(Limits.tooMuch(reading.positions().of(lines)));
      read.add(new Block.Paragraph(List.of(new Inline.Text(lines.text()))));
    }
  }

  /** A header, and below it the line of signs that would have made it one. */
  private static boolean hasLine(List<Inline> inlines, Predicate<String> belowHeader) {
    return inlines.size() > 2
        && inlines.stream()
            .anyMatch(
                inline -> inline instanceof Inline.Text text && belowHeader.test(text.text()));
  }

  private static Diagnostic emptyItem(SourceSpan span) {
    return Diagnostic.warning(
        "empty-item",
        span,
        "this item has no text, so there is nothing to tick",
        "write what there is to tick on the line of its box, or remove the item");
  }

  private List<Block> below(Node parent) {
    return read(NodeWalk.children(parent), scope, reading);
  }

  private Optional<Block> figure(FencedCodeBlock fence) {
    return new FigureReader(reading).figure(fence, scope.owner()).map(Block.Figure::new);
  }
}
