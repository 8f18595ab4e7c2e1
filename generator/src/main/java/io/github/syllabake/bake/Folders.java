package io.github.syllabake.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Deletes and measures whole folders. */
final class Folders {

  private Folders() {}

  /** Deletes a folder with all that is in it; does nothing when there is none. */
  static void delete(Path folder) throws IOException {
    for (Path file : deepestFirst(folder)) {
      Files.delete(file);
    }
  }

  /** All files and folders in a folder and itself, what is in a folder before the folder. */
  static List<Path> deepestFirst(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }

  /** The size of all files in a folder, in bytes. */
  static long bytes(Path folder) throws IOException {
    long bytes = 0;
    for (Path file : deepestFirst(folder)) {
      bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
    }
    return bytes;
  }
}
