package io.github.syllabake.importing.text;

import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import io.github.syllabake.parse.tree.TextLine;
import io.github.syllabake.parse.tree.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds drawn trees, puts those that stand in the text into fences, and reads their numbers. */
final class TreeForms {

  private static final Set<String> PLAIN = Set.of("", "text", "txt", "tree", "plaintext");
  private static final Pattern DRAWN =
      Pattern.compile("^\\s*(?:[│┃║├└┣┗╠╚╰]|\\|(?:\\s|--|$)|[+`\\\\]--).*");
  private static final Pattern NO_ROOT = Pattern.compile("^\\s*([#>]|[-*+]\\s|\\d+[.)]\\s|\\|).*");

  private final Consumer<Note> notes;
  private final List<Line> out = new ArrayList<>();

  private TreeForms(Consumer<Note> notes) {
    this.notes = notes;
  }

  static List<Line> apply(List<Line> lines, Consumer<Note> notes) {
    TreeForms forms = new TreeForms(notes);
    forms.run(lines);
    return List.copyOf(forms.out);
  }

  private void run(List<Line> lines) {
    Fences fences = new Fences();
    int index = 0;
    while (index < lines.size()) {
      boolean fenced = fences.covers(lines.get(index).text());
      int end = index + 1;
      while (fenced && fences.isOpen() && end < lines.size()) {
        fences.covers(lines.get(end).text());
        end++;
      }
      if (fenced) {
        fence(lines.subList(index, end), !fences.isOpen());
        index = end;
      } else {
        index = text(lines, index);
      }
    }
  }

  private void fence(List<Line> fence, boolean closed) {
    int last = closed ? fence.size() - 1 : fence.size();
    List<Line> inside = last > 1 ? fence.subList(1, last) : List.of();
    Optional<String> info = Fences.info(fence.get(0).text());
    boolean map = info.filter("mindmap"::equals).isPresent();
    if (!map && (info.filter(PLAIN::contains).isEmpty() || !isTree(inside))) {
      out.addAll(fence);
      return;
    }
    Line open = fence.get(0);
    out.add(map ? open : named(open, info.get()));
    out.addAll(TreeNumbers.drop(inside, notes));
    out.addAll(fence.subList(last, fence.size()));
  }

  private Line named(Line open, String info) {
    String fence = open.text().stripTrailing();
    String bare = fence.substring(0, fence.length() - info.length()).stripTrailing();
    notes.accept(
        Note.of(Note.Kind.CHANGED, open, fence.strip(), "the drawn tree is a mindmap now")
            .words(info, "mindmap"));
    return open.with(bare + "mindmap");
  }

  /** A line outside of fences, or the tree that starts there. */
  private int text(List<Line> lines, int start) {
    int end = start;
    while (end < lines.size() && DRAWN.matcher(lines.get(end).text()).matches()) {
      end++;
    }
    boolean rooted = end > start && hasRoot();
    List<Line> tree = new ArrayList<>();
    if (rooted) {
      tree.add(out.get(out.size() - 1));
    }
    tree.addAll(lines.subList(start, end));
    if (end - start < 2 || !isTree(tree)) {
      out.add(lines.get(start));
      return start + 1;
    }
    if (rooted) {
      out.remove(out.size() - 1);
    }
    wrap(tree);
    return end;
  }

  private boolean hasRoot() {
    if (out.isEmpty()) {
      return false;
    }
    String last = out.get(out.size() - 1).text();
    return !last.isBlank() && !NO_ROOT.matcher(last).matches();
  }

  private void wrap(List<Line> tree) {
    Line first = tree.get(0);
    notes.accept(
        Note.of(Note.Kind.CHANGED, first, first.text().strip(), "the drawn tree is a mindmap now")
            .words("", "mindmap"));
    if (!out.isEmpty() && !out.get(out.size() - 1).isBlank()) {
      out.add(first.with(""));
    }
    out.add(first.with("```mindmap"));
    out.addAll(TreeNumbers.drop(tree, notes));
    out.add(tree.get(tree.size() - 1).with("```"));
  }

  private static boolean isTree(List<Line> lines) {
    return TreeReader.isDrawn(
        lines.stream().map(line -> new TextLine(line.text(), line.number() + 1, 1)).toList());
  }
}
