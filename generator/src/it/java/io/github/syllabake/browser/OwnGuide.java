package io.github.syllabake.browser;

import io.github.syllabake.guide.BakedGuide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Bakes a guide that tests write themselves. */
final class OwnGuide {

  private OwnGuide() {}

  /**
   * The folder of a guide, baked now.
   *
   * @param name the folder's name, and the id of the guide
   * @param pages texts by the names of their files, beside a first page
   */
  static Path baked(String name, Map<String, String> pages) {
    try {
      Path content = Files.createTempDirectory(name);
      Files.writeString(content.resolve("index.md"), "---\nid: " + name + "\n---\n# A guide\n");
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(content.resolve(page.getKey()), page.getValue());
      }
      return BakedGuide.bakedFrom(content, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
