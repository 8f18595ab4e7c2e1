package io.github.syllabake.render.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KatexAssetsTest {

  private final Map<String, byte[]> files = files(false);

  @Test
  void theStyleSheetAsksForWoff2Alone() {
    List<String> urls = urls();
    assertEquals(20, urls.size());
    assertTrue(urls.stream().allMatch(url -> url.endsWith(".woff2")), () -> urls.toString());
  }

  @Test
  void everyFontOfTheStyleSheetIsThere() {
    for (String url : urls()) {
      byte[] font = files.get("assets/katex/" + url);
      assertEquals("wOF2", new String(font, 0, 4, StandardCharsets.US_ASCII), url);
    }
    assertEquals(20 + 2, files.size());
  }

  @Test
  void theRestOfTheStyleSheetIsUntouched() {
    String original = KatexFiles.text("katex.min.css");
    int rules = original.indexOf(".katex{");
    assertTrue(css().endsWith(original.substring(rules)));
    assertEquals(20, css().split("@font-face", -1).length - 1);
    assertEquals(20, css().split("font-display:block", -1).length - 1);
  }

  @Test
  void theScriptIsThereInTheFallbackAlone() {
    assertFalse(files.containsKey("assets/katex/katex.min.js"));
    assertTrue(files(true).containsKey("assets/katex/katex.min.js"));
  }

  @Test
  void theVersionIsThatOfTheScript() {
    String script = KatexFiles.text("katex.min.js");
    assertTrue(script.contains("\"" + KatexFiles.VERSION + "\""));
  }

  private String css() {
    return new String(files.get("assets/katex/katex.min.css"), StandardCharsets.UTF_8);
  }

  private List<String> urls() {
    return Pattern.compile("url\\(([^)]*)\\)")
        .matcher(css())
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private static Map<String, byte[]> files(boolean inBrowser) {
    return KatexAssets.files(inBrowser).stream()
        .collect(Collectors.toMap(KatexAssets.Asset::path, KatexAssets.Asset::content));
  }
}
