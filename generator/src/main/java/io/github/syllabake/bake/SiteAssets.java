package io.github.syllabake.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Lays the theme's assets around the guide's own ones, which win. */
final class SiteAssets {

  /** The folder of assets in the site. */
  static final String FOLDER = "assets";

  private static final String MATH_SCRIPT = "js/math-fallback.js";

  private SiteAssets() {}

  /**
   * Adds the theme's assets to a site that has the guide's own ones already, joins the style sheets
   * and packs the fonts of maps.
   *
   * @param site the folder of the site
   * @param mathInBrowser whether pages need the script that typesets formulas
   */
  static void addTheme(Path site, boolean mathInBrowser) throws IOException {
    Path folder = site.resolve(FOLDER);
    dropScriptSources(folder);
    for (String path : Theme.assets()) {
      Path file = folder.resolve(path);
      if (!Files.exists(file) && (mathInBrowser || !path.equals(MATH_SCRIPT))) {
        Files.createDirectories(file.getParent());
        Files.write(file, Theme.bytes(Theme.ASSETS + "/" + path));
      }
    }
    StyleSheets.join(folder);
    MapFont.write(folder);
  }

  /** The paths in a site that the theme takes. */
  static Stream<String> themePaths() {
    return Stream.concat(
            Theme.assets().stream().map(StyleSheets::joinedPath), Stream.of(MapFont.SCRIPT))
        .map(path -> FOLDER + "/" + path);
  }

  /**
   * The project of the theme itself has the sources of the theme's scripts among its assets. They
   * are in the scripts already.
   */
  private static void dropScriptSources(Path folder) throws IOException {
    for (String path : Theme.scriptSources()) {
      Path file = folder.resolve(path);
      if (Files.exists(file) && isSource(file, path)) {
        Files.delete(file);
      }
    }
  }

  private static boolean isSource(Path file, String path) throws IOException {
    return Arrays.equals(Files.readAllBytes(file), Theme.bytes(Theme.SCRIPT_SOURCES + "/" + path));
  }
}
