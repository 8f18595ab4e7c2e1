package io.github.syllabake.cli;

import io.github.syllabake.bake.BakeReport;
import io.github.syllabake.bake.FixReport;
import io.github.syllabake.bake.Listing;
import io.github.syllabake.bake.Progress;
import io.github.syllabake.report.ReportFormat;
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

  private static final String RED = "\u001B[31m";
  private static final String GREEN = "\u001B[32m";
  private static final String RESET = "\u001B[0m";

  /** A screen at which nobody answers. */
  Screen(PrintWriter out, PrintWriter err, Terminal terminal) {
    this(out, err, terminal, Keyboard.NONE);
  }

  /** Runs a bake under a line of progress, prints its report and returns its exit status. */
  int show(Function<Progress, BakeReport> bake) {
    return show(bake, ReportFormat.TEXT);
  }

  /** Prints a list and returns its exit status. */
  int show(Listing report) {
    err.print(report.problems(terminal.colored()));
    err.flush();
    report.lines().forEach(out::println);
    return report.hasErrors() ? ExitStatus.CONTENT_HAS_ERRORS : ExitStatus.FINE;
  }

  /** The same in another form: then nothing but the report is printed to the results. */
  int show(Function<Progress, BakeReport> bake, ReportFormat format) {
    BakeReport report = under(bake);
    if (format == ReportFormat.TEXT) {
      err.print(report.problems(terminal.colored()));
      err.flush();
      report.summary().forEach(out::println);
    } else {
      out.print(report.problems(format));
      out.flush();
    }
    return report.hasErrors() ? ExitStatus.CONTENT_HAS_ERRORS : ExitStatus.FINE;
  }

  /** Prints what mending changed. */
  void show(FixReport mended) {
    mended.diff().forEach(line -> out.println(terminal.colored() ? colored(line) : line));
    out.println(mended.summary());
  }

  private static String colored(String line) {
    boolean added = line.startsWith("+") && !line.startsWith("+++");
    boolean removed = line.startsWith("-") && !line.startsWith("---");
    return added || removed ? (added ? GREEN : RED) + line + RESET : line;
  }

  /** Runs something under a line of progress, which is gone afterwards. */
  <T> T under(Function<Progress, T> run) {
    try (ProgressLine progress = new ProgressLine(this)) {
      return run.apply(progress);
    }
  }
}
