package io.github.syllabake.source;

import java.util.Comparator;
import java.util.Optional;

/**
 * A problem in the content: where it is, what it is and what to do about it.
 *
 * @param severity how bad it is
 * @param code the rule's short name in kebab-case, such as {@code broken-link}; stable between
 *     versions
 * @param span where it is
 * @param message what is wrong, one sentence without a full stop
 * @param hint what to do about it
 */
public record Diagnostic(
    Severity severity, String code, SourceSpan span, String message, Optional<String> hint)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /** An error with a hint. */
  public static Diagnostic error(String code, SourceSpan span, String message, String hint) {
    return new Diagnostic(Severity.ERROR, code, span, message, Optional.of(hint));
  }

  /** A warning with a hint. */
  public static Diagnostic warning(String code, SourceSpan span, String message, String hint) {
    return new Diagnostic(Severity.WARNING, code, span, message, Optional.of(hint));
  }

  /** Whether this stops the bake. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
