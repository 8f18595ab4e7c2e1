package io.github.syllabake.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.syllabake.bake.BakeReport;
import io.github.syllabake.report.ReportFormat;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Rule;
import io.github.syllabake.source.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A site with every mistake that can stand beside the others, and what other programs get of it.
 */
class EveryMistakeTest {

  private static final SmallSite SITE =
      SmallSite.all("invalid")
          .filter(site -> site.toString().equals("every-mistake"))
          .findFirst()
          .orElseThrow();

  private static final BakeReport REPORT = SITE.check();

  @ParameterizedTest
  @EnumSource(value = ReportFormat.class, names = "TEXT", mode = EnumSource.Mode.EXCLUDE)
  void isReportedInEachFormat(ReportFormat format) throws IOException {
    String actual =
        REPORT.problems(format).replaceAll("(\"version\": \"|Syllabake )0[.0-9]+", "$1VERSION");
    Path file = SITE.folder().resolve("report." + format.word());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual);
  }

  @Test
  void everyRuleThatContentBreaksIsShownSomewhere() {
    Set<String> shown =
        SmallSite.all("invalid")
            .flatMap(site -> site.check().diagnostics().stream())
            .map(Diagnostic::code)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> missing =
        Rules.all().stream()
            .filter(rule -> rule.cause() == Rule.Cause.CONTENT || rule.cause() == Rule.Cause.THEME)
            .map(Rule::code)
            .filter(code -> !shown.contains(code))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), missing);
  }

  @Test
  void mostRulesStandInTheOneSite() {
    Set<String> codes =
        REPORT.diagnostics().stream().map(Diagnostic::code).collect(Collectors.toSet());
    assertTrue(codes.size() >= 38, () -> codes.size() + ": " + new TreeSet<>(codes));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void sarifIsValid(SmallSite site) throws IOException {
    String log = site.check().problems(ReportFormat.SARIF);
    Set<ValidationMessage> wrong = schema().validate(log, InputFormat.JSON);
    assertEquals(Set.of(), wrong);
  }

  @Test
  void theSchemaRefusesWhatIsNoSarif() throws IOException {
    String log = REPORT.problems(ReportFormat.SARIF).replace("\"startLine\"", "\"line\"");
    assertTrue(
        schema().validate(log, InputFormat.JSON).size() > 1, "a region needs known properties");
  }

  @Test
  void knowsWhatItCanMend() {
    List<String> fixable =
        REPORT.diagnostics().stream()
            .filter(problem -> problem.fix().isPresent())
            .map(Diagnostic::code)
            .distinct()
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "broken-anchor",
            "broken-link",
            "damaged-text",
            "foreign-tex",
            "misspelled-name",
            "tree-mixed-indentation",
            "undefined-footnote"),
        fixable);
  }

  static Stream<SmallSite> sites() {
    return Stream.concat(SmallSite.all("invalid"), SmallSite.all("valid"));
  }

  /** The official schema, as the library of SARIF's Java types brings it along. */
  private static JsonSchema schema() throws IOException {
    try (InputStream in =
        EveryMistakeTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    }
  }
}
