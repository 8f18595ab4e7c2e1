package io.github.syllabake.source;

/** How bad a problem in the content is. */
public enum Severity {
  /** Nothing is baked. */
  ERROR,
  /** The guide is baked, and the author should look. */
  WARNING
}
