package io.github.syllabake.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Joins the style sheets of a site, in the order of their names, into one that pages load. */
final class StyleSheets {

  /** The folder of style sheets among the assets. */
  static final String FOLDER = "css";

  private static final String JOINED = "syllabake.css";

  private StyleSheets() {}

  /**
   * Joins the style sheets of a folder and removes the parts. Where the guide brings the joined
   * file itself, that one stands.
   */
  static void join(Path folder) throws IOException {
    Path joined = folder.resolve(JOINED);
    boolean given = Files.exists(joined);
    List<Path> parts = parts(folder);
    if (!given) {
      write(parts, joined);
    }
    for (Path part : parts) {
      Files.delete(part);
    }
  }

  /** The path of an asset in the site: that of the joined style sheet for its parts. */
  static String joinedPath(String asset) {
    return asset.matches(FOLDER + "/[^/]+\\.css") ? FOLDER + "/" + JOINED : asset;
  }

  private static List<Path> parts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".css") && !file.endsWith(JOINED))
          .sorted()
          .toList();
    }
  }

  private static void write(List<Path> parts, Path joined) throws IOException {
    try (OutputStream out = Files.newOutputStream(joined)) {
      for (Path part : parts) {
        out.write(LeanCss.of(Files.readString(part)).getBytes(UTF_8));
      }
    }
  }
}
