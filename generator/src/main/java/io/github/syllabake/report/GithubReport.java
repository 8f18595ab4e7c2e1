package io.github.syllabake.report;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Severity;
import io.github.syllabake.source.SourceSpan;

/** Writes a report as workflow commands of GitHub, one line for each problem. */
final class GithubReport {

  private GithubReport() {}

  static String of(Report report) {
    StringBuilder lines = new StringBuilder();
    report.problems().forEach(problem -> lines.append(line(problem, report)).append('\n'));
    return lines.toString();
  }

  private static String line(Diagnostic problem, Report report) {
    SourceSpan span = problem.span();
    StringBuilder line =
        new StringBuilder(problem.severity() == Severity.ERROR ? "::error " : "::warning ");
    line.append("file=").append(property(report.paths().path(span.file())));
    if (report.hasPlace(span)) {
      // The last column counts, too.
      int last = span.column() + Math.max(1, span.length()) - 1;
      line.append(",line=").append(span.line()).append(",endLine=").append(span.line());
      line.append(",col=").append(span.column()).append(",endColumn=").append(last);
    } else if (report.isKnown(span)) {
      line.append(",line=1");
    }
    line.append(",title=").append(property(problem.code())).append("::");
    return line.append(data(text(problem, report))).toString();
  }

  private static String text(Diagnostic problem, Report report) {
    String also =
        problem
            .related()
            .map(at -> "\nalso at " + report.paths().path(at.file()) + ":" + at.line())
            .orElse("");
    return problem.message() + also + problem.hint().map(hint -> "\n" + hint).orElse("");
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
