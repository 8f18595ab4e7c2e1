package io.github.syllabake.browser;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

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
    static final Path FOLDER = OwnGuide.baked("large", pages());
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new HashMap<>();
    pages.put("largest.md", page("Largest", ITEMS / 2));
    for (int i = 0; i < ITEMS / 2 / PER_PAGE; i++) {
      pages.put("page-" + i + ".md", page("Page " + i, PER_PAGE));
    }
    return pages;
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
