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
 * @param related another place that the problem is about, such as the first of two equal names
 * @param fix what mends it, where that needs no decision
 */
public record Diagnostic(
    Severity severity,
    String code,
    SourceSpan span,
    String message,
    Optional<String> hint,
    Optional<SourceSpan> related,
    Optional<Fix> fix)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /** A problem that nothing mends by itself. */
  public Diagnostic(
      Severity severity,
      String code,
      SourceSpan span,
      String message,
      Optional<String> hint,
      Optional<SourceSpan> related) {
    this(severity, code, span, message, hint, related, Optional.empty());
  }

  /** A problem at one place. */
  public Diagnostic(
      Severity severity, String code, SourceSpan span, String message, Optional<String> hint) {
    this(severity, code, span, message, hint, Optional.empty());
  }

  /** An error with a hint. */
  public static Diagnostic error(String code, SourceSpan span, String message, String hint) {
    return new Diagnostic(Severity.ERROR, code, span, message, Optional.of(hint));
  }

  /** A warning with a hint. */
  public static Diagnostic warning(String code, SourceSpan span, String message, String hint) {
    return new Diagnostic(Severity.WARNING, code, span, message, Optional.of(hint));
  }

  /** This problem, but as bad as this. */
  public Diagnostic as(Severity other) {
    return new Diagnostic(other, code, span, message, hint, related, fix);
  }

  /** This problem with the other place that it is about. */
  public Diagnostic alsoAt(SourceSpan place) {
    return new Diagnostic(severity, code, span, message, hint, Optional.of(place), fix);
  }

  /** This problem with what mends it. */
  public Diagnostic fixedBy(Optional<Fix> change) {
    return new Diagnostic(severity, code, span, message, hint, related, change);
  }

  /** This problem with what mends it. */
  public Diagnostic fixedBy(Fix change) {
    return fixedBy(Optional.of(change));
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
