package io.github.syllabake.cli;

import io.github.syllabake.bake.BakeReport;
import io.github.syllabake.bake.Progress;
import java.io.PrintWriter;
import java.util.function.Function;

/**
 * Where the program prints.
 *
 * @param out results
 * @param err problems and progress
 */
record Screen(PrintWriter out, PrintWriter err, Terminal terminal) {

  /** Runs a bake under a line of progress, prints its report and returns its exit status. */
  int show(Function<Progress, BakeReport> bake) {
    try (ProgressLine progress = new ProgressLine(this)) {
      return show(bake.apply(progress), progress);
    }
  }

  private int show(BakeReport report, ProgressLine progress) {
    progress.close();
    err.print(report.problems(terminal.colored()));
    err.flush();
    report.summary().forEach(out::println);
    return report.hasErrors() ? ExitStatus.CONTENT_HAS_ERRORS : ExitStatus.FINE;
  }
}
