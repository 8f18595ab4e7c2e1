package io.github.syllabake.bake;

import io.github.syllabake.source.ContentReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a site. The same site makes the same bytes. */
final class SiteZip {

  /**
   * As a local time it is the same in every time zone. A month after the earliest time that a zip
   * can tell, which {@link ZipEntry} takes for an unknown time and writes with the time zone of the
   * machine.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private SiteZip() {}

  /**
   * Packs all files of a folder into one top folder that is named like the zip.
   *
   * @param folder the folder of the site
   * @param zip where to write; what is there is overwritten
   * @param name the name of the finished zip
   */
  static void pack(Path folder, Path zip, String name) throws IOException {
    String top = name.substring(0, name.lastIndexOf('.')) + "/";
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      for (String path : paths(folder)) {
        ZipEntry entry = new ZipEntry(top + path);
        entry.setTimeLocal(TIME);
        packed.putNextEntry(entry);
        Files.copy(folder.resolve(path), packed);
        packed.closeEntry();
      }
    }
  }

  private static List<String> paths(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
          .filter(path -> !path.equals(ContentReader.OUTPUT_MARKER))
          .sorted()
          .toList();
    }
  }
}
