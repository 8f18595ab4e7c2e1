package io.github.syllabake.importing;

import io.github.syllabake.source.FolderWalk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The notes that a user names, on the disk.
 *
 * @param root the folder that all of them are in
 * @param files the notes, in the order in which they were named
 */
public record RawFiles(Path root, List<RawFile> files) {

  private static final List<String> ENDINGS = List.of(".md", ".markdown", ".txt", ".text");

  /**
   * Reads files, and all notes in folders.
   *
   * @throws ImportException when something is not there, or holds no notes
   */
  public static RawFiles read(List<Path> named) throws IOException {
    Set<Path> found = new LinkedHashSet<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        found.addAll(inFolder(path));
      } else if (Files.isRegularFile(path)) {
        found.add(path.toAbsolutePath().normalize());
      } else {
        throw new ImportException("There is no file and no folder " + path);
      }
    }
    if (found.isEmpty()) {
      throw new ImportException(
          "There are no notes in " + named.get(0) + ": they end in " + String.join(", ", ENDINGS));
    }
    Path root = root(named, found);
    List<RawFile> files = new ArrayList<>();
    for (Path path : found) {
      files.add(new RawFile(relative(root, path), Files.readAllBytes(path)));
    }
    return new RawFiles(root, List.copyOf(files));
  }

  /** Whether there is a file beside the notes. */
  public boolean has(String path) {
    try {
      Path file = root.resolve(path).normalize();
      return file.startsWith(root) && Files.isRegularFile(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static List<Path> inFolder(Path folder) {
    Path real = folder.toAbsolutePath().normalize();
    return FolderWalk.walk(real).paths().stream()
        .filter(path -> ENDINGS.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith))
        .map(real::resolve)
        .toList();
  }

  private static Path root(List<Path> named, Set<Path> found) {
    if (named.size() == 1 && Files.isDirectory(named.get(0))) {
      return named.get(0).toAbsolutePath().normalize();
    }
    Path root = found.iterator().next().getParent();
    for (Path path : found) {
      while (!path.startsWith(root)) {
        root = root.getParent();
      }
    }
    return root;
  }

  private static String relative(Path root, Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }
}
