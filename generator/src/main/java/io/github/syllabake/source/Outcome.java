package io.github.syllabake.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a stage returns: its value, as complete as the input allows, and all problems it met.
 *
 * @param value the stage's value
 * @param diagnostics the problems, in the order of the source
 * @param <T> the type of the value
 */
public record Outcome<T>(T value, List<Diagnostic> diagnostics) {

  /** Keeps the diagnostics sorted and immutable. */
  public Outcome {
    diagnostics = diagnostics.stream().sorted().distinct().toList();
  }

  /** Whether a diagnostic is an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /** This value with the problems of an earlier stage before its own. */
  public Outcome<T> after(List<Diagnostic> earlier) {
    return new Outcome<>(value, Stream.concat(earlier.stream(), diagnostics.stream()).toList());
  }
}
