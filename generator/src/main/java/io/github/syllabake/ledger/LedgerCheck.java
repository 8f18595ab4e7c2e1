package io.github.syllabake.ledger;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Severity;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** Reports the ids that readers' progress hangs on and that the guide does not have any more. */
public final class LedgerCheck {

  private LedgerCheck() {}

  /**
   * The problems {@code id-moved} and {@code id-gone}.
   *
   * @param strict whether they are errors
   */
  public static List<Diagnostic> check(Comparison comparison, boolean strict) {
    Severity severity = strict ? Severity.ERROR : Severity.WARNING;
    return comparison.changes().stream()
        .map(change -> problem(change, comparison.ledger(), severity))
        .toList();
  }

  private static Diagnostic problem(Change change, Ledger ledger, Severity severity) {
    SourceSpan known = ledger.span(change.from().id());
    if (change.to().isEmpty()) {
      return new Diagnostic(severity, "id-gone", known, gone(change), Optional.of(hint(change)));
    }
    SourceSpan at = change.at().orElse(known);
    return new Diagnostic(
            severity,
            "id-moved",
            at,
            gone(change) + "; most likely it is “" + change.to().get() + "” now",
            Optional.of(
                "keep its ticks with “syllabake ids --accept”, or choose with “syllabake ids”"))
        .alsoAt(known);
  }

  private static String gone(Change change) {
    String place = change.file().isEmpty() ? "" : " of " + change.file();
    return change.what() + place + " is gone" + change.more();
  }

  private static String hint(Change change) {
    boolean ticked = change.all().anyMatch(gone -> !gone.from().kind().isContainer());
    return (ticked ? "readers' ticks hang on it" : "links may lead to it")
        + ": bring it back, pin its id where it is now, or let it go with"
        + " “syllabake ids --retire”";
  }
}
