package io.github.syllabake.model;

/** How much a mindmap's category matters in interviews. */
public enum Priority {
  CRITICAL,
  HIGH,
  NORMAL
}
