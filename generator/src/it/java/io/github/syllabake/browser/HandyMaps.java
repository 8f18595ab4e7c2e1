package io.github.syllabake.browser;

import io.github.syllabake.guide.BakedGuide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A guide with a pillar, a map of it, and a map of 500 nodes. */
final class HandyMaps {

  static final String MAP = "mindmaps/algebra-map.html";
  static final String LARGE = "mindmaps/large-map.html";
  static final String PILLAR = "pillars/algebra.html";

  private static final String ALGEBRA =
      """
      ---
      type: pillar
      ---
      # Algebra

      ## Vectors

      - [ ] **Dot product:** compute it and say what it means.
      - [ ] **Norm:** how long a vector is.

      ## Matrices

      - [ ] **Rank:** how many rows are independent.
      - [ ] **Determinant:** what it says of a map.
      """;

  private static final String ALGEBRA_MAP =
      """
      ---
      type: mindmap
      ---
      # A map of algebra

      ```mindmap
      Linear algebra
        Vectors
          Dot product
          Norm
            Euclidean length
            Manhattan length
        Matrices
          Rank
          Determinant
            Laplace expansion
        Naïve ideas
          Guessing
      ```
      """;

  private HandyMaps() {}

  /** The folder of the baked guide. */
  static Path folder() {
    return Lazy.FOLDER;
  }

  private static final class Lazy {
    static final Path FOLDER = bake();

    private static Path bake() {
      try {
        Path content = Files.createTempDirectory("map-guide");
        Files.writeString(content.resolve("index.md"), "---\nid: maps\n---\n# A guide with maps\n");
        Files.writeString(content.resolve("algebra.md"), ALGEBRA);
        Files.writeString(content.resolve("algebra-map.md"), ALGEBRA_MAP);
        Files.writeString(content.resolve("large-map.md"), large());
        return withProgress(BakedGuide.bakedFrom(content, "maps"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What the nodes lead to, where the bake has not said it itself. */
  private static Path withProgress(Path site) throws IOException {
    edit(
        site.resolve(MAP),
        page ->
            said(said(said(page, "dot-product", "tick", "algebra/vectors/dot-product"),
                    "norm", "tick", "algebra/vectors/norm"),
                "matrices", "of", "algebra/matrices"));
    edit(
        site.resolve("assets/js/guide-data.js"),
        data ->
            data.contains("\"leads\"")
                ? data
                : data.replace(
                    "\"algebra-map\":{",
                    "\"algebra-map\":{\"leads\":[\"algebra/vectors\",\"algebra/matrices\"],"));
    return site;
  }

  private static String said(String page, String node, String what, String id) {
    return Pattern.compile("<li id=\"((?:[^\"]*/)?" + node + ")\">")
        .matcher(page)
        .replaceFirst("<li id=\"$1\" data-" + what + "=\"" + id + "\">");
  }

  private static void edit(Path file, UnaryOperator<String> change) throws IOException {
    Files.writeString(file, change.apply(Files.readString(file)));
  }

  private static String large() {
    StringBuilder map = new StringBuilder("---\ntype: mindmap\n---\n# A large map\n\n```mindmap\nAll\n");
    for (int i = 0; i < 499; i++) {
      int depth = i % 25 == 0 ? 1 : i % 5 == 0 ? 2 : 3;
      map.append("  ".repeat(depth)).append("Something to know, number ").append(i).append('\n');
    }
    return map.append("```\n").toString();
  }
}
