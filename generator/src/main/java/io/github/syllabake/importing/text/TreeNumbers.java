package io.github.syllabake.importing.text;

import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes numbers off the labels of a drawn tree: a label is a name, by which a node is found and
 * linked.
 */
final class TreeNumbers {

  private static final Pattern BRANCH =
      Pattern.compile("^([\\s│┃║|]*[├└┣┗╠╚╰+`|][─━═-]+\\s*)(?:(\\d{1,2})[.)]\\s+)?(\\S.*)$");

  private final Consumer<Note> notes;

  /** The last number among the open siblings, by the column of their label. */
  private final TreeMap<Integer, Integer> last = new TreeMap<>();

  private TreeNumbers(Consumer<Note> notes) {
    this.notes = notes;
  }

  static List<Line> drop(List<Line> tree, Consumer<Note> notes) {
    TreeNumbers numbers = new TreeNumbers(notes);
    List<Line> out = new ArrayList<>();
    tree.forEach(line -> out.add(numbers.without(line)));
    return out;
  }

  private Line without(Line line) {
    Matcher branch = BRANCH.matcher(line.text());
    if (!branch.matches()) {
      return line;
    }
    int column = branch.end(1);
    last.tailMap(column, false).clear();
    if (branch.group(2) == null) {
      last.putIfAbsent(column, -1);
      return line;
    }
    int number = Integer.parseInt(branch.group(2));
    Map.Entry<Integer, Integer> before = last.ceilingEntry(column);
    if (before == null ? number > 1 : before.getValue() < 0) {
      // Siblings without numbers, or a list that starts elsewhere: the number is part of the name.
      last.putIfAbsent(column, -1);
      return line;
    }
    note(line, branch, before == null || number == before.getValue() + 1);
    last.put(column, number);
    return line.with(branch.group(1) + branch.group(3));
  }

  private void note(Line line, Matcher branch, boolean right) {
    notes.accept(
        Note.of(
                right ? Note.Kind.NUMBER : Note.Kind.WRONG_NUMBER,
                line,
                branch.group(2) + ". " + branch.group(3),
                right ? "the order of the nodes says it" : "it does not follow the one above")
            .words(branch.group(2), ""));
  }
}
