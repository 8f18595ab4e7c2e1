package io.github.syllabake.parse;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceFile;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

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
      int number = i + 1;
      Mojibake.first(lines.get(i)).ifPresent(run -> found.add(warning(file.path(), number, run)));
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

  private static Diagnostic warning(String path, int line, Mojibake.Run run) {
    return Diagnostic.warning(
        "damaged-text",
        new SourceSpan(path, line, run.start() + 1, run.text().length()),
        "“" + run.text() + "” is UTF-8 that was read as Windows-1252 or 1254",
        run.repaired().isBlank()
            ? "parts of it are lost: write what it was meant to be"
            : "it was “" + run.repaired() + "”: open the original as UTF-8, or write that");
  }
}
