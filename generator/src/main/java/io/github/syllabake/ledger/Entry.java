package io.github.syllabake.ledger;

/**
 * What the ledger knows of an id.
 *
 * @param print the fingerprint of its text, as it was last
 * @param parent the id of what it stood in; for a shared tick, the first of its places; empty for a
 *     page
 * @param tick the name of the tick that it shared; empty without one
 * @param file the file of a page, relative to the content folder; empty for all else
 */
public record Entry(
    String id, Kind kind, State state, Print print, String parent, String tick, String file) {

  /** Whether something bore the id when the ledger was written. */
  public boolean isLiving() {
    return state instanceof State.Living;
  }

  /** The same with another state. */
  Entry in(State other) {
    return new Entry(id, kind, other, print, parent, tick, file);
  }

  /** The last part of the id, which is the thing's own name unless it was pinned. */
  String name() {
    return id.substring(id.lastIndexOf('/') + 1);
  }
}
