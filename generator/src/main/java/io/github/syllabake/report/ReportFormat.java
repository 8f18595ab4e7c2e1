package io.github.syllabake.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms that a report may take. */
public enum ReportFormat {
  /** For people. */
  TEXT,
  /** The project's own JSON. */
  JSON,
  /** The Static Analysis Results Interchange Format, version 2.1.0. */
  SARIF,
  /** Workflow commands, which GitHub turns into annotations. */
  GITHUB;

  /** The format of a name. */
  public static Optional<ReportFormat> of(String name) {
    return Stream.of(values()).filter(format -> format.word().equals(name)).findFirst();
  }

  /** Its name. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
