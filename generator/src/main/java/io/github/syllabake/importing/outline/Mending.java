package io.github.syllabake.importing.outline;

import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import io.github.syllabake.parse.markdown.MarkdownDocument;
import io.github.syllabake.parse.markdown.MarkdownParser;
import io.github.syllabake.parse.markdown.Owner;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Closes what a file leaves open, and takes boxes away that stand before nothing. */
final class Mending {

  /** Each round mends one thing; a file with more is reported by the check instead. */
  private static final int MOST = 200;

  private final String path;
  private final List<Line> lines;
  private final Consumer<Note> notes;

  private Mending(String path, List<Line> lines, Consumer<Note> notes) {
    this.path = path;
    this.lines = new ArrayList<>(lines);
    this.notes = notes;
  }

  static List<Line> mend(String path, List<Line> lines, Consumer<Note> notes) {
    Mending mending = new Mending(path, lines, notes);
    int rounds = 0;
    while (rounds < MOST && mending.round()) {
      rounds++;
    }
    return List.copyOf(mending.lines);
  }

  private boolean round() {
    String text = OutlineReader.text(lines);
    List<Diagnostic> problems = new ArrayList<>();
    MarkdownDocument document =
        new MarkdownParser().parse(new SourceFile(path, text), text, problems::add);
    document.blocks(document.nodes(), new Owner("file", List.of()));
    Optional<Diagnostic> problem =
        problems.stream()
            .filter(found -> List.of("unclosed-fence", "empty-item").contains(found.code()))
            .findFirst();
    return problem.isPresent() && mend(problem.get(), document.nodes());
  }

  private boolean mend(Diagnostic problem, List<Node> nodes) {
    int index = problem.span().line() - 1;
    Line line = lines.get(index);
    if (problem.code().equals("empty-item")) {
      return set(
          index,
          line.text().replaceFirst("\\[.\\x{FE0F}?]", "").stripTrailing(),
          "an item without text: its box is gone");
    }
    String rest =
        line.text().substring(Math.min(problem.span().column() - 1, line.text().length()));
    if (rest.stripLeading().startsWith("$$")) {
      return set(
          index,
          line.text().replace("$$", "\\$\\$"),
          "no formula ends here: the dollars are text now");
    }
    return close(index, nodes);
  }

  private boolean set(int index, String text, String why) {
    Line line = lines.get(index);
    if (line.text().equals(text)) {
      return false;
    }
    notes.accept(Note.of(Note.Kind.LOOK, line, line.text().strip(), why).words(line.text(), text));
    lines.set(index, line.with(text));
    return true;
  }

  private boolean close(int index, List<Node> nodes) {
    List<FencedCodeBlock> open = new ArrayList<>();
    AbstractVisitor visitor =
        new AbstractVisitor() {
          @Override
          public void visit(FencedCodeBlock fence) {
            boolean here = fence.getSourceSpans().get(0).getLineIndex() == index;
            if (here && fence.getClosingFenceLength() == null) {
              open.add(fence);
            }
          }
        };
    nodes.forEach(node -> node.accept(visitor));
    if (open.isEmpty()) {
      return false;
    }
    FencedCodeBlock fence = open.get(0);
    List<SourceSpan> spans = fence.getSourceSpans();
    int last = spans.get(spans.size() - 1).getLineIndex();
    String indent = " ".repeat(spans.get(0).getColumnIndex());
    String sign = fence.getFenceCharacter().repeat(fence.getOpeningFenceLength());
    Line first = lines.get(index);
    notes.accept(
        Note.of(
            Note.Kind.LOOK,
            first,
            first.text().strip(),
            "the fence has no end: it ends where its text does"));
    lines.add(last + 1, lines.get(last).with(indent + sign));
    return true;
  }
}
