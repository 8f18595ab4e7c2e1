package io.github.syllabake.bake;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The built-in theme, on the class path. */
final class Theme {

  static final String TEMPLATES = "/theme/templates";
  static final String ASSETS = "/theme/assets";

  /** What the scripts of the theme are made of; never copied to a site. */
  static final String SCRIPT_SOURCES = "/theme/scripts";

  /** A file that is always there, to find the others by. */
  private static final String KNOWN = TEMPLATES + "/words.properties";

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

  private static List<String> list(String folder) {
    try {
      URL known = Theme.class.getResource(KNOWN);
      return known.openConnection() instanceof JarURLConnection jar
          ? inJar(jar, folder)
          : inFolder(known, folder);
    } catch (IOException | URISyntaxException e) {
      throw new BakeException("can't list the files of the theme", e);
    }
  }

  private static List<String> inJar(JarURLConnection connection, String folder) throws IOException {
    connection.setUseCaches(false);
    String prefix = folder.substring(1) + "/";
    try (JarFile jar = connection.getJarFile()) {
      return jar.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(prefix) && !name.endsWith("/"))
          .map(name -> name.substring(prefix.length()))
          .sorted()
          .toList();
    }
  }

  private static List<String> inFolder(URL known, String name)
      throws IOException, URISyntaxException {
    Path theme = Path.of(known.toURI()).getParent().getParent();
    Path folder = theme.resolveSibling(name.substring(1));
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
          .sorted()
          .toList();
    }
  }
}
