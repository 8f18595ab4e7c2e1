package io.github.syllabake.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page and style sheet of the bundled guide passes the Nu HTML checker. */
class ValidMarkupTest {

  private static final SiteFolder SITE = SiteFolder.read(BakedGuide.bundled());

  /** What browsers know and the checker does not: it is years behind in CSS. */
  private static final Pattern NEWER_THAN_THE_CHECKER =
      Pattern.compile(
          "Property “(size-adjust|scrollbar-gutter)” doesn't exist"
              + "|pseudo-class “::details-content”"
              + "|“var\\(--[a-z-]+\\)” is not a “color” value"
              + "|“mask”: “radial-gradient\\("
              + "|too few values for the property “linear-gradient”");

  @Test
  void pages() {
    NuChecker checker = new NuChecker();
    List<String> errors = new ArrayList<>();
    for (String path : SITE.pages().keySet()) {
      errors.addAll(checker.html(SITE.file(path).toFile()));
    }
    assertEquals(List.of(), errors);
  }

  /** The checker knows SVG within pages only. */
  @Test
  void pictures(@TempDir Path folder) throws IOException {
    NuChecker checker = new NuChecker();
    List<String> pictures = SITE.files(".svg");
    assertTrue(pictures.size() > 0);
    for (String path : pictures) {
      String page = "<!DOCTYPE html><html lang=en><title>t</title>" + SITE.text(path) + "</html>";
      Path file = Files.writeString(folder.resolve("picture.html"), page);
      assertEquals(List.of(), checker.html(file.toFile()), path);
    }
  }

  @Test
  void styles() {
    String path = "assets/css/syllabake.css";
    List<String> lines = SITE.text(path).lines().toList();
    List<String> errors =
        new NuChecker()
            .css(SITE.file(path).toFile()).stream()
                .filter(error -> !NEWER_THAN_THE_CHECKER.matcher(error).find())
                .filter(error -> !closesNestedRules(error, lines))
                .toList();
    assertEquals(List.of(), errors);
  }

  /** The checker loses its way in a rule within a rule, and says so after the outer one. */
  private static boolean closesNestedRules(String error, List<String> lines) {
    if (!error.endsWith("Parse Error.")) {
      return false;
    }
    int line = Integer.parseInt(error.split(":", -1)[1]);
    return String.join("", lines.subList(0, line - 1)).replaceAll("\\s", "").endsWith("}}}");
  }
}
