package io.github.syllabake.importing.text;

import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the formulas of a line between dollars, whatever they stood between. */
final class MathForms {

  private static final Pattern ROUND =
      Pattern.compile("(?<!\\\\)(\\\\\\\\?)\\(\\s*(.+?)\\s*(?<!\\\\)\\1\\)");
  private static final Pattern SQUARE =
      Pattern.compile("(?<!\\\\)(\\\\\\\\?)\\[\\s*(.+?)\\s*(?<!\\\\)\\1\\]");
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<![\\\\$\\p{L}\\p{N}])\\$[ \\t]+([^$]+?)[ \\t]*\\$(?![\\p{L}\\p{N}$])"
              + "|(?<![\\\\$\\p{L}\\p{N}])\\$([^$\\s][^$]*?)[ \\t]+\\$(?![\\p{L}\\p{N}$])");

  /** What hardly stands in brackets that are just escaped. */
  private static final Pattern TEX =
      Pattern.compile("[\\\\^_=+<>{}|∑∫√≤≥]|^\\p{L}'?$|^\\p{L}\\(.*\\)$");

  private final Consumer<Note> notes;

  MathForms(Consumer<Note> notes) {
    this.notes = notes;
  }

  /** The line with dollars around its formulas. */
  Line apply(Line line) {
    String text =
        Prose.map(
            line.text(),
            part -> {
              String round = replaced(ROUND, part, "$", line);
              String square = replaced(SQUARE, round, "$$", line);
              return replaced(SPACED, square, "$", line);
            });
    return text.equals(line.text()) ? line : line.with(text);
  }

  private String replaced(Pattern pattern, String text, String dollars, Line line) {
    return pattern
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(formula(found, dollars, line)));
  }

  private String formula(MatchResult found, String dollars, Line line) {
    String last = found.group(found.groupCount());
    String tex = last == null ? found.group(1) : last;
    if (!isTex(tex.strip())) {
      return found.group();
    }
    note(line, found.group());
    return dollars + tex.strip() + dollars;
  }

  /** Whether something may well be a formula. */
  static boolean isTex(String text) {
    return TEX.matcher(text).find();
  }

  private void note(Line line, String formula) {
    notes.accept(
        Note.of(Note.Kind.CHANGED, line, formula, "the formula stands between dollars now"));
  }
}
