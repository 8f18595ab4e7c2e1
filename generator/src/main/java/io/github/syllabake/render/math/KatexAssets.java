package io.github.syllabake.render.math;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * KaTeX's files for a site: its style sheet with woff2 fonts alone, those fonts, and its license.
 */
public final class KatexAssets {

  private static final String FOLDER = "assets/katex/";

  /** The other formats of a font, which no browser that can show the site asks for. */
  private static final Pattern OTHER_FORMATS =
      Pattern.compile(",\\s*url\\([^)]*\\.(?:woff|ttf)\\)\\s*format\\([^)]*\\)");

  private static final Pattern FONT = Pattern.compile("url\\((fonts/[\\w-]+\\.woff2)\\)");

  private KatexAssets() {}

  /**
   * A file.
   *
   * @param path its path in the site
   * @param content its bytes
   */
  public record Asset(String path, byte[] content) {}

  /**
   * The files that a site with formulas needs.
   *
   * @param inBrowser whether formulas are typeset in the browser, so that KaTeX's script is among
   *     them
   */
  public static List<Asset> files(boolean inBrowser) {
    String css = styleSheet();
    List<Asset> files = new ArrayList<>();
    files.add(new Asset(FOLDER + "LICENSE", KatexFiles.license()));
    files.add(new Asset(FOLDER + "katex.min.css", css.getBytes(StandardCharsets.UTF_8)));
    for (String font : fonts(css)) {
      files.add(new Asset(FOLDER + font, KatexFiles.bytes(font)));
    }
    if (inBrowser) {
      files.add(new Asset(FOLDER + "katex.min.js", KatexFiles.bytes("katex.min.js")));
    }
    return files;
  }

  /** KaTeX's own {@code font-display: block} stays: a late change of font would shift the lines. */
  private static String styleSheet() {
    return OTHER_FORMATS.matcher(KatexFiles.text("katex.min.css")).replaceAll("");
  }

  private static List<String> fonts(String css) {
    return FONT.matcher(css)
        .results()
        .map((MatchResult match) -> match.group(1))
        .distinct()
        .toList();
  }
}
