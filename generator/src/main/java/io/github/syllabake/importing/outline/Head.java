package io.github.syllabake.importing.outline;

import io.github.syllabake.importing.report.Line;

/**
 * A heading.
 *
 * @param level as written, 1 to 6
 * @param raw its text as written, on one line
 * @param line its first line
 * @param anchor the anchor that GitHub gives it in its file
 */
public record Head(int level, String raw, Line line, String anchor) {

  /** Its text, taken apart. */
  public Title title() {
    return Title.of(raw);
  }
}
