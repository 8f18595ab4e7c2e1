package io.github.syllabake.bake;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Severity;
import java.util.List;
import java.util.Set;

/**
 * What a strict bake does not let pass. Any folder of Markdown should bake, so that a link that
 * leads nowhere is a warning; a guide that is published wants to know before.
 */
final class Strictness {

  private static final Set<String> RULES =
      Set.of(
          "bad-address",
          "bad-front-matter",
          "bad-tex",
          "broken-anchor",
          "broken-link",
          "empty-item",
          "folder-without-page",
          "foreign-tex",
          "missing-image",
          "not-utf-8",
          "numbered-id",
          "outside-content",
          "reserved-id",
          "second-home",
          "unclosed-fence",
          "unsafe-link");

  private Strictness() {}

  static List<Diagnostic> apply(List<Diagnostic> problems, boolean strict) {
    return strict ? problems.stream().map(Strictness::strict).toList() : problems;
  }

  private static Diagnostic strict(Diagnostic problem) {
    return RULES.contains(problem.code()) ? problem.as(Severity.ERROR) : problem;
  }
}
