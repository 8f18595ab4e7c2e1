package io.github.syllabake.bake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The built-in theme, on the class path. */
final class Theme {

  static final String TEMPLATES = "/theme/templates";
  static final String ASSETS = "/theme/assets";

  /** What the scripts of the theme are made of; never copied to a site. */
  static final String SCRIPT_SOURCES = "/theme/scripts";

  private static final String ROOT = "/theme/";

  /** The paths of all files of the theme, one a line. */
  private static final String INDEX = ROOT + "index.txt";

  private Theme() {}

  /**
   * The bytes of a file of the theme.
   *
   * @throws FileNotFoundException when the theme has no such file
   */
  static byte[] bytes(String path) throws IOException {
    try (InputStream in = Theme.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new FileNotFoundException(path);
      }
      return in.readAllBytes();
    }
  }

  /** The paths of all assets, relative to the folder of assets, sorted. */
  static List<String> assets() {
    return list(ASSETS);
  }

  /** The names of all templates, sorted. */
  static List<String> templates() {
    return list(TEMPLATES).stream().filter(name -> name.endsWith(PageTemplates.EXTENSION)).toList();
  }

  /**
   * The paths of what the theme's scripts are made of, relative to the folder of assets, sorted.
   */
  static List<String> scriptSources() {
    return list(SCRIPT_SOURCES);
  }

  /** The build writes the list, because looking through a jar costs more than all the rest. */
  private static List<String> list(String folder) {
    String prefix = folder.substring(ROOT.length()) + "/";
    try {
      return new String(bytes(INDEX), StandardCharsets.UTF_8)
          .lines()
          .filter(path -> path.startsWith(prefix))
          .map(path -> path.substring(prefix.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new BakeException("can't list the files of the theme", e);
    }
  }
}
