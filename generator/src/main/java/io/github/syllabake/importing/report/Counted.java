package io.github.syllabake.importing.report;

/** What is counted on both ends of an import. */
public enum Counted {
  HEADINGS("headings"),
  ITEMS("items with a box"),
  ENTRIES("list entries without one"),
  QUESTIONS("questions"),
  NODES("tree nodes"),
  FORMULAS("formulas"),
  TABLES("tables"),
  ROWS("table rows"),
  CODE("code blocks"),
  LINKS("links"),
  PICTURES("pictures"),
  WORDS("words");

  private final String label;

  Counted(String label) {
    this.label = label;
  }

  /** What the report calls it. */
  public String label() {
    return label;
  }
}
