package io.github.syllabake.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Joins the style sheets of a folder, in the order of their names, into one that pages load. */
final class StyleSheets {

  /** What the style sheets of folders become, both among the assets. */
  private static final Map<String, String> JOINED =
      Map.of("css", "css/syllabake.css", "pages/map", "pages/map.css");

  private StyleSheets() {}

  /**
   * Joins the style sheets of all folders and removes the parts. Where the guide brings a joined
   * file itself, that one stands.
   */
  static void join(Path assets) throws IOException {
    for (Map.Entry<String, String> pair : JOINED.entrySet()) {
      join(assets.resolve(pair.getKey()), assets.resolve(pair.getValue()));
    }
  }

  /** The path of an asset in the site: that of the joined style sheet for its parts. */
  static String joinedPath(String asset) {
    String folder = asset.replaceFirst("/[^/]*$", "");
    return asset.endsWith(".css") ? JOINED.getOrDefault(folder, asset) : asset;
  }

  private static void join(Path folder, Path joined) throws IOException {
    List<Path> parts = parts(folder, joined);
    if (!Files.exists(joined)) {
      write(parts, joined);
    }
    for (Path part : parts) {
      Files.delete(part);
    }
    if (!joined.startsWith(folder)) {
      Files.delete(folder);
    }
  }

  private static List<Path> parts(Path folder, Path joined) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".css") && !file.equals(joined))
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
