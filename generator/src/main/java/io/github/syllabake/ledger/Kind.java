package io.github.syllabake.ledger;

import java.util.Locale;

/** What an id names. */
public enum Kind {
  /** A page. */
  PAGE,
  /** A section of a page. */
  SECTION,
  /** An item of a checklist. */
  ITEM,
  /** An item of a study plan. */
  STEP,
  /** A question. */
  QUESTION,
  /** A tick that several places share. */
  TICK;

  /** Whether it has a box of its own. */
  boolean isTicked() {
    return this == ITEM || this == STEP || this == QUESTION;
  }

  /** Whether other things stand in it by its nature. */
  boolean isContainer() {
    return this == PAGE || this == SECTION;
  }

  /** The word for it, in the ledger and in reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
