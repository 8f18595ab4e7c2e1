package io.github.syllabake.bake;

import io.github.syllabake.render.Site;
import io.github.syllabake.render.math.KatexAssets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the files of a site that no template makes. */
final class SiteFiles {

  private SiteFiles() {}

  /**
   * Writes what the guide contributes as it is: finished files and attachments.
   *
   * @param content the folder that the attachments are copied from
   * @param folder the folder of the site
   */
  static void write(Site site, Path content, Path folder) throws IOException {
    for (Site.TextFile file : site.files()) {
      Files.writeString(made(folder, file.path()), file.text());
    }
    for (String path : site.attachments()) {
      Files.copy(content.resolve(path), made(folder, path));
    }
  }

  /** Writes the files of KaTeX. */
  static void writeKatex(List<KatexAssets.Asset> files, Path folder) throws IOException {
    for (KatexAssets.Asset file : files) {
      Files.write(made(folder, file.path()), file.content());
    }
  }

  private static Path made(Path folder, String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return file;
  }
}
