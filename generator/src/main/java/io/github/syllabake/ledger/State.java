package io.github.syllabake.ledger;

/** What became of an id. */
public sealed interface State {

  /** Something in the guide bears it, or did when the ledger was written. */
  record Living() implements State {}

  /** What it named is gone for good. */
  record Retired() implements State {}

  /**
   * What it named has another id.
   *
   * @param successor that id, which may have a successor itself
   */
  record Now(String successor) implements State {}
}
