package io.github.syllabake.bake;

import io.github.syllabake.ledger.Change;
import io.github.syllabake.ledger.LedgerUpdate;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.DiagnosticFormatter;
import io.github.syllabake.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a ledger.
 *
 * @param file the ledger
 * @param diagnostics all problems of the content, in order
 * @param sources the files that the problems stand in
 * @param update what changed; empty when errors in the content kept the ledger as it was
 * @param written whether the file was written, since it changed
 */
public record IdsReport(
    Path file,
    List<Diagnostic> diagnostics,
    List<SourceFile> sources,
    Optional<LedgerUpdate> update,
    boolean written) {

  /** Whether errors kept the ledger as it was. */
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

  /** A few lines that say what was written and what is open; none after errors. */
  public List<String> summary() {
    return update.map(this::summary).orElse(List.of());
  }

  private List<String> summary(LedgerUpdate done) {
    List<String> lines = new ArrayList<>();
    lines.add(
        written
            ? "Wrote " + file + ": " + done.added() + " new, " + done.renewed() + " renewed"
            : file + " is up to date");
    done.accepted().forEach(change -> lines.add("Moved    " + move(change)));
    done.retired().forEach(change -> lines.add("Retired  " + change.what() + change.more()));
    done.open().forEach(change -> lines.add("Open     " + move(change)));
    if (done.open().stream().anyMatch(change -> change.to().isPresent())) {
      lines.add("--accept takes the likely successors");
    }
    if (done.open().stream().anyMatch(change -> change.to().isEmpty())) {
      lines.add("--retire lets go of what has none");
    }
    return lines;
  }

  private static String move(Change change) {
    return change.what()
        + change.to().map(to -> " → “" + to + "”").orElse(" is gone")
        + change.more();
  }
}
