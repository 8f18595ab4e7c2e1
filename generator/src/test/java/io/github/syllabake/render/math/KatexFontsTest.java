package io.github.syllabake.render.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.render.math.KatexAssets.Asset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KatexFontsTest {

  @Test
  void familiesThatAFormulaInAPictureNamesAreScripts() {
    List<Asset> scripts =
        scripts(
            Formula.inPicture("x"),
            "<span class=\"katex\"><span class=\"mord mathbb\">R</span></span>");
    assertEquals(
        List.of("AMS-Regular", "Main-Bold", "Main-BoldItalic", "Main-Italic", "Main-Regular"),
        scripts.stream().map(KatexFontsTest::name).toList());
    String script = new String(scripts.get(0).content(), StandardCharsets.UTF_8);
    assertTrue(
        script.startsWith(
            "(window.syllabakeFonts ||= {})['KaTeX_AMS-Regular'] = '@font-face{font-display:block;"
                + "font-family:KaTeX_AMS;font-style:normal;font-weight:400;"
                + "src:url(data:font/woff2;base64,d09GMg"),
        script.substring(0, 200));
    assertTrue(script.endsWith(")}';\n"));
    assertEquals(1, script.split("url\\(", -1).length - 1);
  }

  @Test
  void aFontMayNeedSeveralClasses() {
    Formula formula = Formula.inPicture("x");
    assertEquals(0, count(scripts(formula, "<span class=\"katex size3\"></span>"), "Size3"));
    assertEquals(
        1, count(scripts(formula, "<span class=\"katex delimsizing size3\"></span>"), "Size3"));
  }

  @Test
  void formulasInTextsNeedNone() {
    assertEquals(
        List.of(), scripts(new Formula("x", false), "<span class=\"katex mathbb\">R</span>"));
  }

  private static List<Asset> scripts(Formula formula, String html) {
    return KatexFonts.scripts(Map.of(formula, new Typeset.Html(html)));
  }

  private static long count(List<Asset> scripts, String part) {
    return scripts.stream().filter(script -> script.path().contains(part)).count();
  }

  private static String name(Asset script) {
    return script.path().replaceAll("assets/katex/fonts/KaTeX_(.*)\\.js", "$1");
  }
}
