package io.github.syllabake.render.math;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of KaTeX, from its WebJar. */
final class KatexFiles {

  /** The version in the dependencies of this program. */
  static final String VERSION = "0.18.11";

  private static final String FOLDER = "/META-INF/resources/webjars/katex/" + VERSION + "/";

  private KatexFiles() {}

  /**
   * The bytes of a file.
   *
   * @param name its path below KaTeX's {@code dist} folder
   */
  static byte[] bytes(String name) {
    return resource(FOLDER + "dist/" + name);
  }

  /** A UTF-8 file as text. */
  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** The license of KaTeX and its fonts. */
  static byte[] license() {
    return resource(FOLDER + "LICENSE");
  }

  /** The bytes of a resource of this program, by its absolute path on the class path. */
  static byte[] resource(String path) {
    try (InputStream in = KatexFiles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + path, e);
    }
  }
}
