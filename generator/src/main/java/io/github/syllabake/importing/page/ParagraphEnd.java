package io.github.syllabake.importing.page;

import io.github.syllabake.importing.outline.OutlineReader;
import io.github.syllabake.importing.report.Line;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Finds where a paragraph ends. */
final class ParagraphEnd extends AbstractVisitor {

  private final int start;
  private int end;

  private ParagraphEnd(int start) {
    this.start = start;
    this.end = start;
  }

  /** The index of the last line of the paragraph that starts on a line; the line for others. */
  static int of(List<Line> lines, int start) {
    ParagraphEnd finder = new ParagraphEnd(start);
    for (Node node : OutlineReader.nodes(lines)) {
      node.accept(finder);
    }
    return finder.end;
  }

  @Override
  public void visit(Paragraph paragraph) {
    List<SourceSpan> spans = paragraph.getSourceSpans();
    if (!spans.isEmpty() && spans.get(0).getLineIndex() == start) {
      end = spans.get(spans.size() - 1).getLineIndex();
    }
  }
}
