package io.github.syllabake.render.math;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;

/**
 * A native library inside a jar, as a file that the system can load. It is written once to a folder
 * and found there by later processes; as it runs with the user's rights, the folder must not be one
 * that others can write to.
 */
final class NativeLibraryFile {

  private final URL resource;
  private final String name;

  /**
   * A library.
   *
   * @param resource where it is on the class path
   * @param name the name of its file
   */
  NativeLibraryFile(URL resource, String name) {
    this.resource = resource;
    this.name = name;
  }

  /**
   * Makes sure that the library stands in a folder, whole and allowed to be loaded.
   *
   * @return the folder in which it is: {@code folder}, or where the class path has it when that is
   *     no jar
   * @throws IOException if it can't be written there, or the folder's file system loads no programs
   */
  Path placeIn(Path folder) throws IOException {
    if (!(resource.openConnection() instanceof JarURLConnection jar)) {
      return onClassPath();
    }
    Path file = folder.resolve(name);
    if (!isWhole(file, jar.getJarEntry())) {
      Files.createDirectories(folder);
      write(file);
    }
    if (!Files.isExecutable(file)) {
      throw new IOException(folder + " does not allow programs");
    }
    return folder;
  }

  private Path onClassPath() throws IOException {
    try {
      return Path.of(resource.toURI()).getParent();
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new IOException("no file: " + resource, e);
    }
  }

  private static boolean isWhole(Path file, JarEntry entry) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == entry.getSize()
        && checksum(file) == entry.getCrc();
  }

  private static long checksum(Path file) throws IOException {
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        crc.update(buffer, 0, n);
      }
    }
    return crc.getValue();
  }

  /** Another process may do the same at the same time: the file appears whole or not at all. */
  private void write(Path file) throws IOException {
    Path part = Files.createTempFile(file.getParent(), name, ".part");
    try (InputStream in = resource.openStream()) {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      part.toFile().setExecutable(true);
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
