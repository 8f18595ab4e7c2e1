package io.github.syllabake.parse.tree;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Fix;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reports what is unclear about a tree. It is drawn all the same, so nothing here is an error. */
final class TreeProblems {

  private final String file;
  private final Consumer<Diagnostic> problems;

  TreeProblems(String file, Consumer<Diagnostic> problems) {
    this.file = file;
    this.problems = problems;
  }

  SourceSpan span(TreeLine line) {
    return new SourceSpan(
        file, line.number(), line.source().column() + line.labelIndex(), line.label().length());
  }

  void jump(TreeLine line, int step, int expected) {
    warn(
        "tree-jump",
        span(line),
        "“" + line.label() + "” stands " + step + " columns deeper than what it belongs to",
        "indent each level by " + expected + " columns, as further up in this tree");
  }

  void between(TreeLine line) {
    warn(
        "tree-jump",
        span(line),
        "“" + line.label() + "” stands between two levels of the tree",
        "align it with a line above");
  }

  /**
   * Reports a tree that is indented by tabs and by spaces.
   *
   * @param line the first line that shows it
   * @param tabbed the lines with tabs; none where it is not plain what they are to mean
   */
  void mixedIndentation(TreeLine line, List<TreeLine> tabbed) {
    int tab = Math.max(0, line.indentation().indexOf('\t'));
    Diagnostic problem =
        Diagnostic.warning(
            "tree-mixed-indentation",
            new SourceSpan(file, line.number(), line.source().column() + tab, 1),
            "the tree is indented by tabs and by spaces",
            "use one of the two; a tab counts as reaching to the next multiple of four");
    List<Fix.Edit> edits = tabbed.stream().map(this::spaced).toList();
    problems.accept(
        problem.fixedBy(edits.isEmpty() ? Optional.empty() : Optional.of(new Fix(edits))));
  }

  /** Its tabs as the spaces that they count for. */
  private Fix.Edit spaced(TreeLine line) {
    SourceSpan span =
        new SourceSpan(file, line.number(), line.source().column(), line.indentation().length());
    return new Fix.Edit(span, line.indentation(), " ".repeat(line.indentationWidth()));
  }

  void secondRoot(TreeLine line) {
    warn(
        "tree-two-roots",
        span(line),
        "the tree has a second root, “" + line.label() + "”",
        "indent it below the first one, or give it a tree of its own");
  }

  void emptyLabel(TreeLine line) {
    warn(
        "tree-empty-label",
        span(line),
        "a node of the tree has no label",
        "write one, or remove the line");
  }

  void alone(Outline root) {
    warn(
        "tree-one-node",
        root.span(),
        "the tree is “" + root.label() + "” alone: there is nothing to draw a line to",
        "write what belongs to it below, each indented, or do without a tree");
  }

  void tooDeep(TreeLine line, int limit) {
    warn(
        "tree-too-deep",
        span(line),
        "the tree is more than " + limit + " levels deep; what is deeper hangs on the last level",
        "make two trees of it");
  }

  private void warn(String code, SourceSpan span, String message, String hint) {
    problems.accept(Diagnostic.warning(code, span, message, hint));
  }
}
