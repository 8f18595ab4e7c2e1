package io.github.syllabake.importing.outline;

import io.github.syllabake.importing.report.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** Finds the lines of a text that are code. */
public final class CodeLines extends AbstractVisitor {

  private final Set<Integer> lines = new HashSet<>();

  private CodeLines() {}

  /** The indices of the lines that belong to blocks of code, fences included. */
  public static Set<Integer> of(List<Line> text) {
    CodeLines code = new CodeLines();
    OutlineReader.nodes(text).forEach(node -> node.accept(code));
    return code.lines;
  }

  @Override
  public void visit(FencedCodeBlock code) {
    add(code);
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    add(code);
  }

  private void add(Node code) {
    code.getSourceSpans().forEach(span -> lines.add(span.getLineIndex()));
  }
}
