package io.github.syllabake.report;

import com.google.gson.stream.JsonWriter;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Fix;
import io.github.syllabake.source.Severity;
import io.github.syllabake.source.SourceSpan;
import java.io.IOException;

/** Writes a report in the project's own form. */
final class JsonReport {

  /** Counts up when a field changes its meaning or goes away; new fields do not count. */
  private static final int VERSION = 1;

  private final Report report;
  private final JsonWriter json;

  private JsonReport(Report report, JsonWriter json) {
    this.report = report;
    this.json = json;
  }

  static String of(Report report) {
    return Json.write(json -> new JsonReport(report, json).write());
  }

  private void write() throws IOException {
    json.beginObject();
    json.name("format").value("syllabake-report");
    json.name("version").value(VERSION);
    json.name("program").value(report.program() + " " + report.version());
    json.name("errors").value(report.errors());
    json.name("warnings").value(report.problems().size() - report.errors());
    json.name("problems").beginArray();
    for (Diagnostic problem : report.problems()) {
      problem(problem);
    }
    json.endArray().endObject();
  }

  private void problem(Diagnostic problem) throws IOException {
    json.beginObject();
    json.name("rule").value(problem.code());
    json.name("severity").value(problem.severity() == Severity.ERROR ? "error" : "warning");
    place(problem.span());
    json.name("message").value(problem.message());
    if (problem.hint().isPresent()) {
      json.name("hint").value(problem.hint().get());
    }
    if (problem.related().isPresent()) {
      json.name("related").beginObject();
      place(problem.related().get());
      json.endObject();
    }
    if (problem.fix().isPresent()) {
      fix(problem.fix().get());
    }
    json.endObject();
  }

  private void place(SourceSpan span) throws IOException {
    json.name("file").value(report.paths().path(span.file()));
    if (report.hasPlace(span)) {
      json.name("line").value(span.line());
      json.name("column").value(span.column());
      json.name("endColumn").value(span.column() + span.length());
    }
  }

  private void fix(Fix fix) throws IOException {
    json.name("fix").beginArray();
    for (Fix.Edit edit : fix.edits()) {
      json.beginObject();
      place(edit.span());
      json.name("text").value(edit.text());
      json.endObject();
    }
    json.endArray();
  }
}
