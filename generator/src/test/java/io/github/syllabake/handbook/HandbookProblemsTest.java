package io.github.syllabake.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.source.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The handbook lists the rules that the program reports, and no others. */
class HandbookProblemsTest {

  private static final Path PAGE = Path.of("src/site/markdown/problems.md");
  private static final Path SOURCES = Path.of("src/main/java");

  private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\|");

  /** Methods that hand a code on to a diagnostic. */
  private static final Pattern HANDED_ON =
      Pattern.compile(
          "\\b(?:problem|refuse|report|warn)\\(\\s*(?:\\w+,\\s*)?\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");

  private static final Pattern WITH_SEVERITY =
      Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| (\\w+) \\|");
  private static final Pattern REPORTED =
      Pattern.compile(
          "Diagnostic\\s*(?:\\.(?:error|warning))?\\(\\s*(?:Severity\\.\\w+,\\s*)?\"([a-z0-9-]+)\"");

  @Test
  void listsWhatTheProgramReports() throws IOException {
    Set<String> missing = matches(REPORTED, sources());
    missing.removeAll(listed());
    assertEquals(Set.of(), missing);
  }

  @Test
  void listsNothingElse() throws IOException {
    String sources = sources();
    Set<String> unknown =
        listed().stream()
            .filter(rule -> !sources.contains('"' + rule + '"'))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), unknown);
  }

  @Test
  void theCatalogueHoldsTheSameRulesWithTheSameSeverity() throws IOException {
    Set<String> rules =
        Rules.all().stream()
            .map(rule -> rule.code() + " " + rule.severity().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> listed =
        WITH_SEVERITY
            .matcher(Files.readString(PAGE))
            .results()
            .map(row -> row.group(1) + " " + row.group(2))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(rules, listed);
  }

  @Test
  void theCatalogueHoldsWhatTheProgramReports() throws IOException {
    Set<String> missing = matches(REPORTED, sources());
    missing.addAll(matches(HANDED_ON, sources()));
    Rules.all().forEach(rule -> missing.remove(rule.code()));
    assertEquals(Set.of(), missing);
  }

  private static Set<String> listed() throws IOException {
    Set<String> listed = matches(LISTED, Files.readString(PAGE));
    assertTrue(listed.size() > 1, "the page has no table of rules");
    return listed;
  }

  private static Set<String> matches(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(HandbookProblemsTest::text)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
