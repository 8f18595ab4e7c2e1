package io.github.syllabake.bake;

import static io.github.syllabake.bake.Fixtures.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteAssetsTest {

  @TempDir Path site;

  @Test
  void themeBringsItsScriptsIconsAndOneStyleSheetForAllPages() throws IOException {
    Map<String, String> files = built();
    assertTrue(files.containsKey("assets/js/syllabake.js"), files.keySet()::toString);
    assertTrue(files.containsKey("assets/icons/favicon.svg"));
    assertTrue(files.get("assets/css/syllabake.css").contains("--paper"));
    assertEquals(
        List.of(
            "assets/css/syllabake.css",
            "assets/pages/concepts.css",
            "assets/pages/home.css",
            "assets/pages/map.css",
            "assets/pages/progress.css",
            "assets/pages/sheets.css",
            "assets/search/search.css"),
        files.keySet().stream().filter(path -> path.endsWith(".css")).sorted().toList());
  }

  @Test
  void ownFilesWinAndOwnStyleSheetsAreJoinedByName() throws IOException {
    write(site, "assets/icons/favicon.svg", "<svg/>");
    write(site, "assets/css/10-tokens.css", "own { color: red }");
    write(site, "assets/css/99-own.css", "end { color: red }");
    write(site, "assets/js/syllabake.js", "own");
    Map<String, String> files = built();
    String css = files.get("assets/css/syllabake.css");
    assertTrue(css.startsWith("own{") && css.endsWith("end{color: red}\n"));
    assertFalse(css.contains("--paper: light-dark"));
    assertEquals("<svg/>", files.get("assets/icons/favicon.svg"));
    assertEquals("own", files.get("assets/js/syllabake.js"));
  }

  @Test
  void fontsOfMapsAreInAScriptToo() throws IOException {
    String script = built().get("assets/js/map-font.js");
    assertTrue(script.startsWith("window.syllabakeMapFont = '@font-face{"));
    assertEquals(3, script.split("url\\(data:font/woff2;base64,d09GMg", -1).length);
    assertEquals(1, script.lines().count());
  }

  @Test
  void whatMapsLookLikeIsOneStyleSheetOfSeveral() throws IOException {
    write(site, "assets/pages/map/99-own.css", "own { color: red }");
    Map<String, String> files = built();
    String css = files.get("assets/pages/map.css");
    assertTrue(css.contains(".map-tools{") && css.endsWith("own{color: red}\n"), css);
    assertTrue(css.indexOf("@font-face{") < css.indexOf(".map-tools{"));
    assertTrue(files.keySet().stream().noneMatch(path -> path.startsWith("assets/pages/map/")));
    write(site, "assets/pages/map.css", "own");
    assertEquals("own", built().get("assets/pages/map.css"));
  }

  @Test
  void ownJoinedStyleSheetStandsAsItIs() throws IOException {
    write(site, "assets/css/syllabake.css", "own");
    assertEquals("own", built().get("assets/css/syllabake.css"));
  }

  @Test
  void sourcesOfTheThemesScriptsAreNotCopiedIntoASite() throws IOException {
    for (String path : Theme.scriptSources()) {
      byte[] source = Theme.bytes(Theme.SCRIPT_SOURCES + "/" + path);
      write(site, "assets/" + path, new String(source, StandardCharsets.UTF_8));
    }
    write(site, "assets/js/store-of-mine.js", "mine");
    Map<String, String> files = built();
    assertFalse(files.containsKey("assets/js/main.js"));
    assertTrue(files.containsKey("assets/js/store-of-mine.js"));
    byte[] compiled = Theme.bytes(Theme.ASSETS + "/js/early.js");
    assertEquals(new String(compiled, StandardCharsets.UTF_8), files.get("assets/js/early.js"));
  }

  @Test
  void scriptForFormulasIsAddedOnlyWhereTheyAreLeftToTheBrowser() throws IOException {
    assertFalse(built().containsKey("assets/js/math-fallback.js"));
    SiteAssets.addTheme(site, true);
    assertTrue(Fixtures.files(site).containsKey("assets/js/math-fallback.js"));
  }

  private Map<String, String> built() throws IOException {
    SiteAssets.addTheme(site, false);
    return Fixtures.files(site);
  }
}
