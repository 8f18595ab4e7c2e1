package io.github.syllabake.report;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceFile;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a report says.
 *
 * @param problems all problems, in order
 * @param known the files in which lines and columns mean something
 * @param program the name of the program
 * @param version its version
 * @param paths names files for other programs
 */
public record Report(
    List<Diagnostic> problems, Set<String> known, String program, String version, Paths paths) {

  /** A report on files as they were read. */
  public static Report of(
      List<Diagnostic> problems, List<SourceFile> sources, String nameAndVersion, Paths paths) {
    Set<String> known = sources.stream().map(SourceFile::path).collect(Collectors.toSet());
    int space = nameAndVersion.indexOf(' ');
    return new Report(
        problems,
        known,
        nameAndVersion.substring(0, space),
        nameAndVersion.substring(space + 1),
        paths);
  }

  /** The whole report as text, with a line end. */
  public String in(ReportFormat format) {
    return switch (format) {
      case JSON -> JsonReport.of(this);
      case SARIF -> SarifReport.of(this);
      case GITHUB -> GithubReport.of(this);
      case TEXT -> throw new IllegalArgumentException("text is for people");
    };
  }

  /** Whether a place is more than a file as a whole. */
  boolean hasPlace(SourceSpan span) {
    return known.contains(span.file()) && !span.equals(SourceSpan.startOf(span.file()));
  }

  /** Whether a file can be shown at all. */
  boolean isKnown(SourceSpan span) {
    return known.contains(span.file());
  }

  long errors() {
    return problems.stream().filter(Diagnostic::isError).count();
  }
}
