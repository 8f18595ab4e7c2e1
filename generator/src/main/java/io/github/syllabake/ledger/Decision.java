package io.github.syllabake.ledger;

import java.util.function.Function;

/** What an author says to a change. */
public enum Decision {
  /** The likely successor is the right one. */
  ACCEPT,
  /** What the id named is gone for good. */
  RETIRE,
  /** Nothing for now. */
  SKIP;

  /**
   * Decides without asking.
   *
   * @param accept whether likely successors are taken
   * @param retire whether what has none is let go
   */
  public static Function<Change, Decision> by(boolean accept, boolean retire) {
    return change -> {
      if (change.to().isPresent()) {
        return accept ? ACCEPT : SKIP;
      }
      return retire ? RETIRE : SKIP;
    };
  }
}
