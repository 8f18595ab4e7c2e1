package io.github.syllabake.importing.outline;

import io.github.syllabake.importing.outline.Title.Number;
import io.github.syllabake.importing.report.Line;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds headings whose number is wrong where they stand. */
public final class NumberCheck {

  private final Map<Line, String> wrong = new HashMap<>();

  private NumberCheck() {}

  /** What is wrong with the numbers of a file, by the line of the heading. */
  public static Map<Line, String> wrong(Part root) {
    NumberCheck check = new NumberCheck();
    check.below(root);
    return Map.copyOf(check.wrong);
  }

  private void below(Part part) {
    Optional<Number> parent = part.head().flatMap(head -> head.title().number());
    Map<String, Set<Integer>> before = new HashMap<>();
    for (Part child : part.parts()) {
      child.head().ifPresent(head -> head(head, parent, before));
      below(child);
    }
  }

  private void head(Head head, Optional<Number> parent, Map<String, Set<Integer>> before) {
    Optional<Number> number = head.title().number();
    if (number.isEmpty()) {
      return;
    }
    Number found = number.get();
    Optional<String> problem = problem(found, parent, before.getOrDefault(found.style(), Set.of()));
    problem.ifPresent(why -> wrong.put(head.line(), why));
    Set<Integer> next = new HashSet<>(Set.of(found.last()));
    if (problem.isPresent()) {
      // The next one may follow this one, or the one before it.
      next.addAll(before.getOrDefault(found.style(), Set.of(-1, 0)));
    }
    before.put(found.style(), next);
  }

  private static Optional<String> problem(
      Number number, Optional<Number> parent, Set<Integer> before) {
    List<Integer> above = number.parts().subList(0, number.parts().size() - 1);
    if (!above.isEmpty() && parent.isPresent() && !above.equals(parent.get().parts())) {
      return Optional.of(number.digits() + " stands in " + parent.get().digits() + " here");
    } else if (before.isEmpty()) {
      return number.last() <= 1
          ? Optional.empty()
          : Optional.of("no number stands before " + number.digits() + " here");
    }
    return before.contains(number.last() - 1)
        ? Optional.empty()
        : Optional.of(number.digits() + " does not follow the one above");
  }
}
