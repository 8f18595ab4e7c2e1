package io.github.syllabake.importing.text;

import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes formulas on lines of their own between double dollars or in a fence for math. */
final class MathBlocks {

  private static final Set<String> TEX_FENCES = Set.of("latex", "tex", "katex", "mathjax");
  private static final Pattern OPENING = Pattern.compile("^(\\s*)\\\\{1,2}\\[\\s*$");
  private static final Pattern CLOSING = Pattern.compile("^\\s*\\\\{1,2}\\]\\s*$");
  private static final Pattern BEGIN =
      Pattern.compile("^(\\s*)\\\\begin\\{(equation|align|aligned|gather|alignat)\\*?\\}.*");
  private static final Pattern DOCUMENT =
      Pattern.compile("\\\\(?:(?:documentclass|usepackage|section|item)\\b|begin\\{document})");
  private static final int LONGEST = 60;

  private final Consumer<Note> notes;
  private final List<Line> out = new ArrayList<>();

  private MathBlocks(Consumer<Note> notes) {
    this.notes = notes;
  }

  static List<Line> apply(List<Line> lines, Consumer<Note> notes) {
    MathBlocks blocks = new MathBlocks(notes);
    blocks.run(lines);
    return List.copyOf(blocks.out);
  }

  private void run(List<Line> lines) {
    Fences fences = new Fences();
    boolean inDollars = false;
    int index = 0;
    while (index < lines.size()) {
      Line line = lines.get(index);
      if (fences.covers(line.text())) {
        index = fence(lines, index, fences);
        continue;
      }
      inDollars = line.text().strip().equals("$$") != inDollars;
      int end = inDollars ? index : endOfFormula(lines, index);
      if (end > index) {
        between(lines.subList(index, end));
        index = end;
      } else {
        out.add(line);
        index++;
      }
    }
  }

  /** Copies the lines of a fence; one that holds a formula becomes one for math. */
  private int fence(List<Line> lines, int start, Fences fences) {
    int end = start + 1;
    while (end < lines.size() && fences.isOpen()) {
      fences.covers(lines.get(end).text());
      end++;
    }
    List<Line> fence = lines.subList(start, end);
    Optional<String> info = Fences.info(fence.get(0).text());
    boolean tex = info.filter(TEX_FENCES::contains).isPresent() && isFormula(fence);
    if (tex) {
      Line open = fence.get(0);
      String changed = open.text().stripTrailing();
      changed = changed.substring(0, changed.length() - info.get().length()).stripTrailing();
      notes.accept(
          Note.of(Note.Kind.CHANGED, open, info.get(), "the code is a formula now")
              .words(lastWord(open.text()), "math"));
      out.add(open.with(changed + "math"));
      out.addAll(fence.subList(1, fence.size()).stream().filter(l -> !isDelimiter(l)).toList());
    } else {
      out.addAll(fence);
    }
    return end;
  }

  private static String lastWord(String opening) {
    return opening.strip().replaceFirst("^.*[`~\\s]", "");
  }

  private static boolean isFormula(List<Line> fence) {
    return fence.stream().skip(1).noneMatch(line -> DOCUMENT.matcher(line.text()).find());
  }

  private static boolean isDelimiter(Line line) {
    return line.text().strip().matches("\\$\\$|\\\\\\[|\\\\]");
  }

  /** Where the formula ends that starts on a line; the line itself when none does. */
  private static int endOfFormula(List<Line> lines, int start) {
    boolean square = OPENING.matcher(lines.get(start).text()).matches();
    Matcher begin = BEGIN.matcher(lines.get(start).text());
    if (!square && !begin.matches()) {
      return start;
    }
    for (int end = start; end < lines.size() && end < start + LONGEST; end++) {
      String text = lines.get(end).text();
      boolean closes =
          square
              ? CLOSING.matcher(text).matches()
              : text.stripTrailing().matches(".*\\\\end\\{" + begin.group(2) + "\\*?\\}");
      if (closes) {
        return end + 1;
      }
    }
    return start;
  }

  /** Puts dollars around lines, in place of brackets; a formula holds no blank line. */
  private void between(List<Line> formula) {
    Line first = formula.get(0);
    String indent = first.text().replaceFirst("\\S.*", "");
    notes.accept(
        Note.of(
            Note.Kind.CHANGED, first, first.text().strip(), "the formula stands between dollars"));
    out.add(first.with(indent + "$$"));
    formula.stream()
        .filter(line -> !line.isBlank())
        .filter(line -> !OPENING.matcher(line.text()).matches())
        .filter(line -> !CLOSING.matcher(line.text()).matches())
        .forEach(out::add);
    out.add(formula.get(formula.size() - 1).with(indent + "$$"));
  }
}
