package io.github.syllabake.ledger;

/**
 * The likely successor of an id.
 *
 * @param from what the ledger knows of the old id
 * @param to what bears the new one
 */
record Match(Entry from, Thing to) {

  /** Whether only what they stand in changed its id. */
  boolean keepsItsName() {
    return from.name().equals(to.entry().name());
  }
}
