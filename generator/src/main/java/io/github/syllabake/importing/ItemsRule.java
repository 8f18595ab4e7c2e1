package io.github.syllabake.importing;

/** When the entries of a bulleted list become items to tick. */
public enum ItemsRule {
  /** Where the notes have no box at all; else only in study plans. */
  AUTO,
  /** Only in study plans. */
  LISTS,
  /** Always, but for mindmaps, questions and distributions. */
  BOXES
}
