package io.github.syllabake.importing.report;

/**
 * A line on its way through an import.
 *
 * @param text what stands on it by now
 * @param file the file that it came from
 * @param number its number there, from 1; that of the nearest line for one that was added
 */
public record Line(String text, String file, int number) {

  /** The start of a file. */
  public static Line startOf(String file) {
    return new Line("", file, 0);
  }

  /** The same line with another text. */
  public Line with(String changed) {
    return new Line(changed, file, number);
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
