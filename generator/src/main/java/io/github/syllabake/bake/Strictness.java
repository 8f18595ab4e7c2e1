package io.github.syllabake.bake;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Severity;
import java.util.List;
import java.util.Set;

/**
 * What a strict bake does not let pass. Any folder of Markdown should bake, so that a formula that
 * KaTeX refuses is a warning; a guide that is published wants to know before.
 */
final class Strictness {

  private static final Set<String> RULES =
      Set.of(
          "bad-tex", "broken-anchor", "empty-item", "foreign-tex", "numbered-id", "unclosed-fence");

  private Strictness() {}

  static List<Diagnostic> apply(List<Diagnostic> problems, boolean strict) {
    return strict ? problems.stream().map(Strictness::strict).toList() : problems;
  }

  private static Diagnostic strict(Diagnostic problem) {
    return RULES.contains(problem.code()) ? problem.as(Severity.ERROR) : problem;
  }
}
