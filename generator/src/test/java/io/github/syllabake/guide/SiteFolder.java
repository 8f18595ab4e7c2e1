package io.github.syllabake.guide;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** A baked site as it lies on disk, read anew and by other means than those that wrote it. */
final class SiteFolder {

  private final Path root;
  private final List<String> files;
  private final SortedMap<String, SitePage> pages = new TreeMap<>();

  private SiteFolder(Path root, List<String> files) {
    this.root = root;
    this.files = files;
  }

  /** Reads all pages of the site in a folder. */
  static SiteFolder read(Path root) {
    SiteFolder site = new SiteFolder(root, list(root));
    site.files.stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(path -> site.pages.put(path, new SitePage(path, Jsoup.parse(site.text(path)))));
    return site;
  }

  /** Paths of all files in a folder, with forward slashes, sorted. */
  static List<String> list(Path root) {
    try (Stream<Path> found = Files.walk(root)) {
      return found
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Paths of all files, sorted. */
  List<String> files() {
    return files;
  }

  /** Paths of all files whose names end so, sorted. */
  List<String> files(String ending) {
    return files.stream().filter(path -> path.endsWith(ending)).toList();
  }

  /** Its pages by path. */
  SortedMap<String, SitePage> pages() {
    return pages;
  }

  /** The pages of one kind, by path. */
  List<SitePage> pages(String kind) {
    return pages.values().stream().filter(page -> page.kind().equals(kind)).toList();
  }

  Path file(String path) {
    return root.resolve(path);
  }

  byte[] bytes(String path) {
    try {
      return Files.readAllBytes(file(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String path) {
    try {
      return Files.readString(file(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
