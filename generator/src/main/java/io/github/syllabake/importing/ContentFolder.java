package io.github.syllabake.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder that an import writes. It is filled beside its place and appears whole; what is there
 * already is never touched.
 */
public final class ContentFolder {

  private final Path folder;
  private final Path fresh;

  private ContentFolder(Path folder) {
    this.folder = folder;
    this.fresh = folder.resolveSibling("." + folder.getFileName() + ".importing");
  }

  /**
   * A folder to write.
   *
   * @throws ImportException when something is in its place, or nothing can be written there
   */
  public static ContentFolder at(Path path) throws IOException {
    Path folder = path.toAbsolutePath().normalize();
    if (folder.getFileName() == null) {
      throw new ImportException("The output can't be the root of the disk: name a folder");
    } else if (Files.exists(folder) && !isEmptyFolder(folder)) {
      throw new ImportException(
          path + " holds something already: name a new folder with -o, or empty this one");
    }
    return new ContentFolder(folder);
  }

  /** Writes texts, and copies files from beside the notes. */
  public void write(Map<String, String> texts, Iterable<String> attachments, Path root)
      throws IOException {
    Files.createDirectories(folder.getParent());
    delete(fresh);
    Files.createDirectory(fresh);
    try {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Files.writeString(place(text.getKey()), text.getValue());
      }
      for (String path : attachments) {
        if (!texts.containsKey(path)) {
          Files.copy(root.resolve(path), place(path));
        }
      }
      Files.deleteIfExists(folder);
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(fresh);
    }
  }

  private Path place(String path) throws IOException {
    Path file = fresh.resolve(path).normalize();
    if (!file.startsWith(fresh)) {
      throw new IOException(path + " leaves the folder");
    }
    Files.createDirectories(file.getParent());
    return file;
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
