package io.github.syllabake.parse.markdown;

import io.github.syllabake.source.SourceFile;
import java.util.List;

/** The lines of a file, which few files are asked for. */
final class LazyLines {

  private final SourceFile file;
  private List<String> lines = List.of();

  LazyLines(SourceFile file) {
    this.file = file;
  }

  /** A line by its index, from 0. */
  String get(int index) {
    if (lines.isEmpty()) {
      lines = file.lines();
    }
    return lines.get(index);
  }
}
