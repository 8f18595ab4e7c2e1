package io.github.syllabake.parse.markdown;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Gives the ids of one page. Where two things in one place have one name, the second gets a number;
 * since that is a position, which an id should not hang on, the author is told.
 */
final class PageIds {

  private final Map<String, Integer> given = new HashMap<>();
  private final Consumer<Diagnostic> problems;

  PageIds(Consumer<Diagnostic> problems) {
    this.problems = problems;
  }

  /** The id that is made of a name, told apart from those given before. */
  String unique(String id, SourceSpan span) {
    int before = given.merge(id, 1, Integer::sum);
    if (before == 1) {
      return id;
    }
    int number = before;
    String numbered = id + "-" + number;
    while (given.putIfAbsent(numbered, 1) != null) {
      number++;
      numbered = id + "-" + number;
    }
    given.put(id, number);
    problems.accept(told(id, numbered, span));
    return numbered;
  }

  private static Diagnostic told(String id, String numbered, SourceSpan span) {
    return Diagnostic.warning(
        "numbered-id",
        span,
        "“" + id + "” names something above already, so this is “" + numbered + "”",
        "ticks and links follow the number when things move: say what sets the two apart, or pin"
            + " an id at the end of the line: {#…}");
  }
}
