package io.github.syllabake.bake;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.DiagnosticFormatter;
import io.github.syllabake.source.SourceFile;
import java.util.List;

/**
 * What an author may want to look through.
 *
 * @param diagnostics all problems of the content that reading and linking found, in order
 * @param sources the files that the problems stand in
 * @param lines the lines of the list; with errors as far as they were found
 */
public record Listing(List<Diagnostic> diagnostics, List<SourceFile> sources, List<String> lines) {

  /** Whether the content has errors. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
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
}
