package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the library's inline nodes into inlines of the guide. */
final class InlineReader extends AbstractVisitor {

  /** Deeper emphasis can't be seen, and all that walks inlines is recursive. */
  private static final int DEEPEST = 60;

  private final Positions positions;
  private final FootnoteNumbers footnotes;
  private final int depth;
  private final List<Inline> read = new ArrayList<>();

  private InlineReader(Positions positions, FootnoteNumbers footnotes, int depth) {
    this.positions = positions;
    this.footnotes = footnotes;
    this.depth = depth;
  }

  /** Reads what stands in a block. */
  static List<Inline> read(Node block, Positions positions, FootnoteNumbers footnotes) {
    return new InlineReader(positions, footnotes, 0).readChildren(block);
  }

  @Override
  public void visit(Text text) {
    read.add(new Inline.Text(text.getLiteral()));
  }

  @Override
  public void visit(Code code) {
    read.add(new Inline.CodeSpan(code.getLiteral()));
  }

  @Override
  public void visit(Emphasis emphasis) {
    read.add(new Inline.Emphasis(below(emphasis)));
  }

  @Override
  public void visit(StrongEmphasis strong) {
    read.add(new Inline.Strong(below(strong)));
  }

  @Override
  public void visit(Link link) {
    read.add(
        new Inline.Link(
            new Target.Written(link.getDestination()),
            Optional.ofNullable(link.getTitle()),
            below(link),
            positions.of(link)));
  }

  @Override
  public void visit(Image image) {
    read.add(
        new Inline.Image(
            new Target.Written(image.getDestination()),
            Optional.ofNullable(image.getTitle()),
            below(image),
            positions.of(image)));
  }

  @Override
  public void visit(SoftLineBreak end) {
    read.add(new Inline.SoftBreak());
  }

  @Override
  public void visit(HardLineBreak end) {
    read.add(new Inline.HardBreak());
  }

  @Override
  public void visit(HtmlInline html) {
    read.add(new Inline.Html(html.getLiteral()));
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof MathSpan math) {
      read.add(new Inline.Math(math.tex(), math.isDisplay(), positions.of(math)));
    } else if (node instanceof Strikethrough struck) {
      read.add(new Inline.Strikethrough(below(struck)));
    } else if (node instanceof FootnoteReference reference) {
      read.add(footnote(reference));
    } else {
      visitChildren(node);
    }
  }

  private Inline footnote(FootnoteReference reference) {
    String label = reference.getLabel();
    return footnotes
        .place(reference)
        .<Inline>map(at -> new Inline.FootnoteReference(label, at.number(), at.occurrence()))
        .orElseGet(() -> new Inline.Text("[^" + label + "]"));
  }

  private List<Inline> below(Node parent) {
    return depth < DEEPEST
        ? new InlineReader(positions, footnotes, depth + 1).readChildren(parent)
        : List.of(new Inline.Text(text(parent)));
  }

  private List<Inline> readChildren(Node parent) {
    visitChildren(parent);
    return List.copyOf(read);
  }

  private static String text(Node parent) {
    StringBuilder text = new StringBuilder();
    for (Node node : NodeWalk.all(Node.class, List.of(parent))) {
      text.append(
          node instanceof Text leaf
              ? leaf.getLiteral()
              : node instanceof Code code
                  ? code.getLiteral()
                  : node instanceof MathSpan math ? math.tex() : "");
    }
    return text.toString();
  }
}
