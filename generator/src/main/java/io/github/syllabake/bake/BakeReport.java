package io.github.syllabake.bake;

import io.github.syllabake.report.Paths;
import io.github.syllabake.report.Report;
import io.github.syllabake.report.ReportFormat;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.DiagnosticFormatter;
import io.github.syllabake.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What became of a bake.
 *
 * @param diagnostics all problems, in order; their files are named as a person at the command line
 *     would name them
 * @param sources the files that the problems stand in, named alike
 * @param counts what the guide holds; empty when errors stopped the bake before the guide was whole
 * @param site what was written; empty after errors and for a mere check
 * @param time how long it took
 */
public record BakeReport(
    List<Diagnostic> diagnostics,
    List<SourceFile> sources,
    Optional<GuideCounts> counts,
    Optional<BakedSite> site,
    Duration time) {

  /** Whether errors kept the site from being baked. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /** How many problems are warnings. */
  public int warnings() {
    return (int) diagnostics.stream().filter(diagnostic -> !diagnostic.isError()).count();
  }

  /**
   * The problems for people, with source lines and hints.
   *
   * @param colored whether a terminal will show them
   * @return empty without problems
   */
  public String problems(boolean colored) {
    return DiagnosticFormatter.format(diagnostics, sources, colored);
  }

  /** The problems for other programs, with paths as seen from where the program was started. */
  public String problems(ReportFormat format) {
    return Report.of(diagnostics, sources, Program.NAME_AND_VERSION, Paths.here()).in(format);
  }

  /** A few lines that say what was made; none after errors. */
  public List<String> summary() {
    return hasErrors() ? List.of() : Summary.of(this);
  }
}
