package io.github.syllabake.parse;

import io.github.syllabake.source.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says once what is wrong in the same words in many files. */
final class Repeated {

  private static final int MOST = 3;

  private Repeated() {}

  /**
   * These problems, but of each key that means nothing to the program and stands in more than
   * {@value #MOST} files, only the first: it is that of another program.
   */
  static List<Diagnostic> once(List<Diagnostic> problems) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    problems.stream()
        .filter(Repeated::isForeignKey)
        .forEach(problem -> counts.merge(problem.message(), 1, Integer::sum));
    counts.values().removeIf(count -> count <= MOST);
    List<Diagnostic> told = new ArrayList<>();
    for (Diagnostic problem : problems) {
      boolean often = isForeignKey(problem) && counts.containsKey(problem.message());
      if (!often) {
        told.add(problem);
      } else if (counts.get(problem.message()) > 0) {
        told.add(andElsewhere(problem, counts.get(problem.message()) - 1));
        counts.put(problem.message(), 0);
      }
    }
    return told;
  }

  private static boolean isForeignKey(Diagnostic problem) {
    return problem.code().equals("unknown-key") && problem.fix().isEmpty();
  }

  private static Diagnostic andElsewhere(Diagnostic problem, int others) {
    return new Diagnostic(
        problem.severity(),
        problem.code(),
        problem.span(),
        problem.message() + ", here and in " + others + " other files",
        problem.hint(),
        problem.related());
  }
}
