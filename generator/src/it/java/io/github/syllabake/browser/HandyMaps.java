package io.github.syllabake.browser;

import java.nio.file.Path;
import java.util.Map;

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
    static final Path FOLDER =
        OwnGuide.baked(
            "handy-maps",
            Map.of(
                "algebra.md", ALGEBRA, "algebra-map.md", ALGEBRA_MAP, "large-map.md", large()));
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
