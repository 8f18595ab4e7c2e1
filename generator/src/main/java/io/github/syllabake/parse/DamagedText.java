package io.github.syllabake.parse;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Fix;
import io.github.syllabake.source.SourceFile;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds text that was UTF-8 and was read as Windows-1252 or Windows-1254, once or repeatedly. */
final class DamagedText {

  private DamagedText() {}

  /** A warning for each line with such text; it names the first run of it and what that was. */
  static List<Diagnostic> find(SourceFile file) {
    List<Diagnostic> found = new ArrayList<>();
    if (!mayHold(file.text())) {
      return found;
    }
    List<String> lines = file.lines();
    for (int i = 0; i < lines.size(); i++) {
      List<Mojibake.Run> runs = Mojibake.all(lines.get(i));
      if (!runs.isEmpty()) {
        found.add(warning(file.path(), i + 1, runs.get(0)).fixedBy(fix(file.path(), i + 1, runs)));
      }
    }
    return found;
  }

  /** Most files are looked through once and have none. */
  private static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Mojibake.mayLead(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** What is wholly known can be written in its place. */
  private static Optional<Fix> fix(String path, int line, List<Mojibake.Run> runs) {
    List<Fix.Edit> edits =
        runs.stream()
            .filter(run -> run.whole() && !run.repaired().isBlank())
            .map(run -> new Fix.Edit(span(path, line, run), run.text(), run.repaired()))
            .toList();
    return edits.isEmpty() ? Optional.empty() : Optional.of(new Fix(edits));
  }

  private static SourceSpan span(String path, int line, Mojibake.Run run) {
    return new SourceSpan(path, line, run.start() + 1, run.text().length());
  }

  private static Diagnostic warning(String path, int line, Mojibake.Run run) {
    return Diagnostic.warning(
        "damaged-text",
        span(path, line, run),
        "“" + run.text() + "” is UTF-8 that was read as Windows-1252 or 1254",
        run.repaired().isBlank()
            ? "parts of it are lost: write what it was meant to be"
            : "it was “" + run.repaired() + "”: open the original as UTF-8, or write that");
  }
}
