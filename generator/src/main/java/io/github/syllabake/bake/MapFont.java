package io.github.syllabake.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the fonts of maps into a script, for a map that a reader saves: pages on a disk can load
 * scripts, but no other files.
 */
final class MapFont {

  /** The script among the assets; it sets a text of font faces that need no files. */
  static final String SCRIPT = "js/map-font.js";

  private static final String STYLES = "pages/map.css";
  private static final Pattern FACE = Pattern.compile("@font-face\\s*\\{[^}]*\\}");
  private static final Pattern SOURCE = Pattern.compile("url\\(\"([^\"]+\\.woff2)\"\\)");

  private MapFont() {}

  /** Writes the script, from the style sheet of maps and the fonts it names. */
  static void write(Path assets) throws IOException {
    Path styles = assets.resolve(STYLES);
    StringBuilder faces = new StringBuilder();
    Matcher face = FACE.matcher(Files.readString(styles));
    while (face.find()) {
      faces.append(embedded(face.group(), styles)).append('\n');
    }
    String text = faces.toString().replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n");
    Files.writeString(assets.resolve(SCRIPT), "window.syllabakeMapFont = '" + text + "';\n");
  }

  private static String embedded(String face, Path styles) throws IOException {
    StringBuilder out = new StringBuilder();
    Matcher source = SOURCE.matcher(face);
    while (source.find()) {
      Path font = styles.resolveSibling(source.group(1)).normalize();
      String bytes = Base64.getEncoder().encodeToString(Files.readAllBytes(font));
      source.appendReplacement(out, "url(data:font/woff2;base64," + bytes + ")");
    }
    return source.appendTail(out).toString();
  }
}
