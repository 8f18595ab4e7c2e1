package io.github.syllabake.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes diagnostics for people: place, severity, rule and message, the source line with the span
 * underlined, and the hint.
 */
public final class DiagnosticFormatter {

  private final Map<String, SourceFile> sources;
  private final Map<String, List<String>> lines = new HashMap<>();
  private final ReportStyle style;

  private DiagnosticFormatter(Map<String, SourceFile> sources, ReportStyle style) {
    this.sources = sources;
    this.style = style;
  }

  /**
   * The whole report.
   *
   * @param diagnostics the problems, printed in this order
   * @param sources the files whose lines can be shown; a problem in any other file is printed
   *     without line and column
   * @param colored whether a terminal will show it
   * @return the report, every line with a line end; empty when there is no problem
   */
  public static String format(
      List<Diagnostic> diagnostics, Collection<SourceFile> sources, boolean colored) {
    if (diagnostics.isEmpty()) {
      return "";
    }
    Map<String, SourceFile> byPath =
        sources.stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
    DiagnosticFormatter formatter =
        new DiagnosticFormatter(byPath, colored ? ReportStyle.ANSI : ReportStyle.PLAIN);
    StringBuilder report = new StringBuilder();
    diagnostics.forEach(diagnostic -> formatter.append(report, diagnostic));
    return report.append(summary(diagnostics)).append('\n').toString();
  }

  private void append(StringBuilder report, Diagnostic diagnostic) {
    SourceSpan span = diagnostic.span();
    boolean known = sources.containsKey(span.file());
    String label = diagnostic.severity() == Severity.ERROR ? "error" : "warning";
    report
        .append(style.place(known ? span.toString() : span.file()))
        .append(": ")
        .append(style.severity(diagnostic.severity(), label + "[" + diagnostic.code() + "]"))
        .append(": ")
        .append(SourceExcerpt.printable(diagnostic.message()))
        .append('\n');
    if (known && !isWholeFile(span)) {
      appendExcerpt(report, diagnostic);
    }
    diagnostic.related().ifPresent(place -> appendRelated(report, place));
    diagnostic.hint().ifPresent(hint -> appendHint(report, hint));
    report.append('\n');
  }

  private static boolean isWholeFile(SourceSpan span) {
    return span.equals(SourceSpan.startOf(span.file()));
  }

  private void appendExcerpt(StringBuilder report, Diagnostic diagnostic) {
    SourceExcerpt excerpt = SourceExcerpt.of(line(diagnostic.span()), diagnostic.span());
    report.append("  ").append(excerpt.text()).append('\n');
    report
        .append("  ")
        .append(style.severity(diagnostic.severity(), excerpt.carets()))
        .append('\n');
  }

  private String line(SourceSpan span) {
    List<String> all = lines.computeIfAbsent(span.file(), path -> sources.get(path).lines());
    return span.line() <= all.size() ? all.get(span.line() - 1) : "";
  }

  private void appendRelated(StringBuilder report, SourceSpan place) {
    report.append("  also at ").append(style.place(place.toString())).append('\n');
  }

  private void appendHint(StringBuilder report, String hint) {
    report
        .append("  ")
        .append(style.hint("hint:"))
        .append(' ')
        .append(SourceExcerpt.printable(hint))
        .append('\n');
  }

  /** Such as {@code 2 errors, 1 warning in 3 files}. */
  private static String summary(List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    long warnings = diagnostics.size() - errors;
    long files =
        diagnostics.stream().map(diagnostic -> diagnostic.span().file()).distinct().count();
    String counts =
        errors == 0
            ? count(warnings, "warning")
            : warnings == 0
                ? count(errors, "error")
                : count(errors, "error") + ", " + count(warnings, "warning");
    return counts + " in " + count(files, "file");
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
