package io.github.syllabake.bake;

import java.io.IOException;
import java.nio.file.Path;

/** Paths without links and dots, so that two names of one folder are equal. */
final class RealPath {

  private RealPath() {}

  /**
   * The real path of a file that need not exist: that of its nearest existing folder, and the rest.
   */
  static Path of(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException e) {
      Path parent = absolute.getParent();
      return parent == null ? absolute : of(parent).resolve(absolute.getFileName());
    }
  }
}
