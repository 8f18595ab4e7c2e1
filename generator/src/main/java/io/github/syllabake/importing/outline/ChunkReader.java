package io.github.syllabake.importing.outline;

import io.github.syllabake.importing.outline.Chunk.Kind;
import io.github.syllabake.importing.outline.Chunk.Spot;
import io.github.syllabake.importing.report.Line;
import io.github.syllabake.parse.markdown.MarkdownDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/** Says what a block is. */
final class ChunkReader {

  private static final Pattern BOX =
      Pattern.compile("^[\\s>]*(?:[-*+]|\\d{1,9}[.)])\\s+\\[[^\\[\\]\\\\]\\x{FE0F}?\\](?:\\s.*)?$");
  private static final Pattern LABEL = Pattern.compile("^(\\*{1,2}|_{1,2})[^*_]+(:\\1|\\1:).*");

  private final MarkdownDocument document;
  private final int start;

  /**
   * A reader for one block.
   *
   * @param start the index of its first line in the document
   */
  ChunkReader(MarkdownDocument document, int start) {
    this.document = document;
    this.start = start;
  }

  Chunk chunk(Node node, List<Line> lines) {
    if (node instanceof ListBlock list) {
      return list(list, lines);
    }
    Chunk chunk = Chunk.plain(kind(node), lines);
    boolean counts = chunk.is(Kind.CODE) || chunk.is(Kind.TABLE);
    return counts && Distributions.isOne(chunk) ? chunk.with(Kind.DISTRIBUTION, lines) : chunk;
  }

  private Kind kind(Node node) {
    if (node instanceof FencedCodeBlock) {
      return document.isTree(node) ? Kind.TREE : Kind.CODE;
    } else if (node instanceof IndentedCodeBlock) {
      return Kind.CODE;
    } else if (node instanceof TableBlock) {
      return Kind.TABLE;
    } else if (node instanceof ThematicBreak) {
      return Kind.RULE;
    } else if (node instanceof LinkReferenceDefinition) {
      return Kind.DEFINITION;
    }
    return node instanceof FootnoteDefinition ? Kind.FOOTNOTE : Kind.PROSE;
  }

  private Chunk list(ListBlock list, List<Line> lines) {
    List<String> entries = new ArrayList<>();
    for (Node entry = list.getFirstChild(); entry != null; entry = entry.getNext()) {
      entries.add(firstLine(entry, lines));
    }
    int likely = (int) entries.stream().filter(Questions::isLikely).count();
    boolean tasks = lines.stream().anyMatch(line -> BOX.matcher(line.text()).matches());
    Kind kind = tasks ? Kind.TASKS : list instanceof OrderedList ? Kind.NUMBERS : Kind.BULLETS;
    return new Chunk(kind, lines, entries.size(), likely, tasks ? List.of() : spots(list, lines));
  }

  private String firstLine(Node entry, List<Line> lines) {
    StringBuilder text = new StringBuilder();
    if (entry.getFirstChild() instanceof Paragraph paragraph) {
      for (SourceSpan span : paragraph.getSourceSpans()) {
        text.append(line(span, lines).substring(span.getColumnIndex())).append(' ');
      }
    }
    return text.toString();
  }

  private List<Spot> spots(ListBlock list, List<Line> lines) {
    List<Spot> spots = new ArrayList<>();
    list.accept(
        new AbstractVisitor() {
          @Override
          public void visit(ListItem item) {
            if (item.getParent() instanceof BulletList
                && item.getFirstChild() instanceof Paragraph paragraph) {
              spots.add(spot(paragraph, item.getParent() != list, lines));
            }
            visitChildren(item);
          }
        });
    return spots;
  }

  private Spot spot(Paragraph paragraph, boolean nested, List<Line> lines) {
    SourceSpan span = paragraph.getSourceSpans().get(0);
    String text = line(span, lines).substring(span.getColumnIndex());
    return new Spot(
        span.getLineIndex() - start, span.getColumnIndex(), nested, LABEL.matcher(text).matches());
  }

  private String line(SourceSpan span, List<Line> lines) {
    return lines.get(span.getLineIndex() - start).text();
  }
}
