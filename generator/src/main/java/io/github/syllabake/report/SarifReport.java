package io.github.syllabake.report;

import com.google.gson.stream.JsonWriter;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Fix;
import io.github.syllabake.source.Rule;
import io.github.syllabake.source.Rules;
import io.github.syllabake.source.Severity;
import io.github.syllabake.source.SourceSpan;
import java.io.IOException;
import java.util.List;

/** Writes a report as a SARIF log of one run. */
final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final Report report;
  private final JsonWriter json;
  private final List<Rule> rules = Rules.all();

  private SarifReport(Report report, JsonWriter json) {
    this.report = report;
    this.json = json;
  }

  static String of(Report report) {
    return Json.write(json -> new SarifReport(report, json).write());
  }

  private void write() throws IOException {
    json.beginObject();
    json.name("$schema").value(SCHEMA);
    json.name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    json.name("tool").beginObject();
    json.name("driver").beginObject();
    json.name("name").value(report.program());
    json.name("version").value(report.version());
    json.name("rules").beginArray();
    for (Rule rule : rules) {
      rule(rule);
    }
    json.endArray().endObject().endObject();
    json.name("columnKind").value("utf16CodeUnits");
    json.name("results").beginArray();
    for (Diagnostic problem : report.problems()) {
      result(problem);
    }
    json.endArray().endObject().endArray().endObject();
  }

  private void rule(Rule rule) throws IOException {
    json.beginObject();
    json.name("id").value(rule.code());
    text("shortDescription", rule.summary());
    text("fullDescription", rule.summary() + ". " + rule.help());
    text("help", rule.help());
    json.name("defaultConfiguration").beginObject();
    json.name("level").value(level(rule.severity()));
    json.endObject().endObject();
  }

  private void result(Diagnostic problem) throws IOException {
    json.beginObject();
    json.name("ruleId").value(problem.code());
    int index = rules.stream().map(Rule::code).toList().indexOf(problem.code());
    if (index >= 0) {
      json.name("ruleIndex").value(index);
    }
    json.name("level").value(level(problem.severity()));
    text("message", problem.message() + problem.hint().map(hint -> "\n" + hint).orElse(""));
    json.name("locations").beginArray();
    location(problem.span());
    json.endArray();
    if (problem.related().isPresent()) {
      json.name("relatedLocations").beginArray();
      location(problem.related().get());
      json.endArray();
    }
    if (problem.fix().isPresent()) {
      fix(problem, problem.fix().get());
    }
    json.endObject();
  }

  private void location(SourceSpan span) throws IOException {
    json.beginObject();
    json.name("physicalLocation").beginObject();
    artifact(span);
    if (report.hasPlace(span)) {
      region("region", span);
    } else if (report.isKnown(span)) {
      // Without a line, code scanning shows nothing.
      json.name("region").beginObject().name("startLine").value(1).endObject();
    }
    json.endObject().endObject();
  }

  private void fix(Diagnostic problem, Fix fix) throws IOException {
    json.name("fixes").beginArray().beginObject();
    text("description", "Mend " + problem.code());
    json.name("artifactChanges").beginArray().beginObject();
    artifact(problem.span());
    json.name("replacements").beginArray();
    for (Fix.Edit edit : fix.edits()) {
      json.beginObject();
      region("deletedRegion", edit.span());
      text("insertedContent", edit.text());
      json.endObject();
    }
    json.endArray().endObject().endArray().endObject().endArray();
  }

  private void artifact(SourceSpan span) throws IOException {
    json.name("artifactLocation").beginObject();
    json.name("uri").value(report.paths().uri(span.file()));
    json.endObject();
  }

  /** The end column is the one after the last. */
  private void region(String name, SourceSpan span) throws IOException {
    json.name(name).beginObject();
    json.name("startLine").value(span.line());
    json.name("startColumn").value(span.column());
    json.name("endColumn").value(span.column() + span.length());
    json.endObject();
  }

  private void text(String name, String text) throws IOException {
    json.name(name).beginObject();
    json.name("text").value(text);
    json.endObject();
  }

  private static String level(Severity severity) {
    return severity == Severity.ERROR ? "error" : "warning";
  }
}
