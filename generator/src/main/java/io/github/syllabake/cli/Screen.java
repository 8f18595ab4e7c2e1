package io.github.syllabake.cli;

import io.github.syllabake.bake.BakeReport;
import io.github.syllabake.bake.MentionsReport;
import io.github.syllabake.bake.Progress;
import java.io.PrintWriter;
import java.util.function.Function;

/**
 * Where the program prints, and where it asks.
 *
 * @param out results
 * @param err problems and progress
 * @param keyboard answers to questions
 */
record Screen(PrintWriter out, PrintWriter err, Terminal terminal, Keyboard keyboard) {

  /** A screen at which nobody answers. */
  Screen(PrintWriter out, PrintWriter err, Terminal terminal) {
    this(out, err, terminal, Keyboard.NONE);
  }

  /** Runs a bake under a line of progress, prints its report and returns its exit status. */
  int show(Function<Progress, BakeReport> bake) {
    try (ProgressLine progress = new ProgressLine(this)) {
      return show(bake.apply(progress), progress);
    }
  }

  /** Prints a list of mentions and returns its exit status. */
  int show(MentionsReport report) {
    err.print(report.problems(terminal.colored()));
    err.flush();
    report.mentions().forEach(out::println);
    return report.hasErrors() ? ExitStatus.CONTENT_HAS_ERRORS : ExitStatus.FINE;
  }

  private int show(BakeReport report, ProgressLine progress) {
    progress.close();
    err.print(report.problems(terminal.colored()));
    err.flush();
    report.summary().forEach(out::println);
    return report.hasErrors() ? ExitStatus.CONTENT_HAS_ERRORS : ExitStatus.FINE;
  }
}
