package io.github.syllabake.browser;

import io.github.syllabake.guide.BakedGuide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A guide of 10,000 items, half of them on one page. */
final class LargeGuide {

  /** The page with half of the items. */
  static final String LARGEST = "pillars/largest.html";

  static final int ITEMS = 10_000;

  private static final int PER_SECTION = 50;
  private static final int PER_PAGE = 500;

  private LargeGuide() {}

  /** The folder of the baked guide. */
  static Path folder() {
    return Lazy.FOLDER;
  }

  private static final class Lazy {
    static final Path FOLDER = bake();

    private static Path bake() {
      try {
        Path content = Files.createTempDirectory("large-guide");
        Files.writeString(content.resolve("index.md"), "---\nid: large\n---\n# Large guide\n");
        Files.writeString(content.resolve("largest.md"), page("Largest", ITEMS / 2));
        for (int i = 0; i < ITEMS / 2 / PER_PAGE; i++) {
          Files.writeString(content.resolve("page-" + i + ".md"), page("Page " + i, PER_PAGE));
        }
        return BakedGuide.bakedFrom(content, "large");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Groups of five: an item, three below it, and one below the last of them. */
  private static String page(String title, int items) {
    StringBuilder out = new StringBuilder("---\ntype: pillar\n---\n# " + title + "\n");
    for (int i = 0; i < items; i++) {
      if (i % PER_SECTION == 0) {
        out.append("\n## A section with the number ").append(i / PER_SECTION).append("\n\n");
      }
      int depth = i % 5 == 0 ? 0 : i % 5 == 4 ? 2 : 1;
      out.append("  ".repeat(depth)).append("- [ ] **Something to know ").append(i);
      out.append(":** say what it is, and what it is for.\n");
    }
    return out.toString();
  }
}
