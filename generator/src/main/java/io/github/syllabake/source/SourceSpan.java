package io.github.syllabake.source;

import java.util.Comparator;

/**
 * A stretch of one source file.
 *
 * @param file path relative to the content folder, with forward slashes
 * @param line first line, counted from 1
 * @param column first column, counted from 1 in UTF-16 units
 * @param length length in UTF-16 units on that line; 0 for a point or a whole file
 */
public record SourceSpan(String file, int line, int column, int length)
    implements Comparable<SourceSpan> {

  private static final Comparator<SourceSpan> ORDER =
      Comparator.comparing(SourceSpan::file)
          .thenComparingInt(SourceSpan::line)
          .thenComparingInt(SourceSpan::column)
          .thenComparingInt(SourceSpan::length);

  /** Checks that line and column count from 1 and the length is not negative. */
  public SourceSpan {
    if (line < 1 || column < 1 || length < 0) {
      throw new IllegalArgumentException(
          "not a span: " + file + ":" + line + ":" + column + "+" + length);
    }
  }

  /** The start of a file: for problems of the file as a whole. */
  public static SourceSpan startOf(String file) {
    return new SourceSpan(file, 1, 1, 0);
  }

  /** This span moved right by {@code columns}, {@code newLength} long. */
  public SourceSpan shifted(int columns, int newLength) {
    return new SourceSpan(file, line, column + columns, newLength);
  }

  @Override
  public int compareTo(SourceSpan other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
