package io.github.syllabake.bake;

import io.github.syllabake.mend.UnifiedDiff;
import io.github.syllabake.report.Paths;
import java.util.ArrayList;
import java.util.List;

/**
 * What mending changed, or would change.
 *
 * @param files the changed files, by name
 * @param mended how many problems are mended with it
 * @param written whether the files were written
 */
public record FixReport(List<Changed> files, int mended, boolean written) {

  /** A file before and after; it is named as a person at the command line would name it. */
  public record Changed(String file, byte[] before, byte[] after) {}

  /** The changes as a unified diff, with paths as seen from where the program was started. */
  public List<String> diff() {
    List<String> lines = new ArrayList<>();
    for (Changed file : files) {
      lines.addAll(
          UnifiedDiff.of(
              Paths.here().path(file.file()).replaceFirst("^/+", ""), file.before(), file.after()));
    }
    return lines;
  }

  /** One line that says how much was done. */
  public String summary() {
    String verb = written ? "Mended " : "Would mend ";
    return files.isEmpty()
        ? "Nothing to mend"
        : verb + count(mended, "problem") + " in " + count(files.size(), "file");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
