package io.github.syllabake.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelLinesTest {

  private static final LabelStyle STYLE = LabelStyle.of(2, 150);

  @Test
  void keepsShortTextOnOneLine() {
    assertEquals(List.of("Gradient descent"), LabelLines.of("Gradient descent", STYLE));
  }

  @Test
  void hasALineEvenForNothing() {
    assertEquals(List.of(""), LabelLines.of("", STYLE));
  }

  @Test
  void breaksIntoLinesOfAboutEqualWidth() {
    assertEquals(
        List.of("Accuracy on", "held-out data"), LabelLines.of("Accuracy on held-out data", STYLE));
  }

  @Test
  void breaksAfterHyphensAndSlashesInWords() {
    List<String> lines = LabelLines.of("precision/recall/specificity/sensitivity", STYLE);
    assertEquals(List.of("precision/recall/", "specificity/sensitivity"), lines);
  }

  @Test
  void keepsShortCompoundsWhole() {
    assertEquals(
        List.of("and in projections", "t-SNE or AUC-ROC"),
        LabelLines.of("and in projections t-SNE or AUC-ROC", STYLE));
  }

  @Test
  void breaksChineseAnywhereButBeforePunctuation() {
    List<String> lines = LabelLines.of("机器学习与深度学习的基础知识，线性代数。", STYLE);
    assertEquals(2, lines.size());
    assertTrue(lines.stream().noneMatch(line -> line.startsWith("，") || line.startsWith("。")));
  }

  @Test
  void keepsMarksWithTheirLetters() {
    List<String> lines = LabelLines.of("か\u3099".repeat(30), STYLE);
    assertTrue(lines.size() > 1);
    assertTrue(lines.stream().noneMatch(line -> line.startsWith("\u3099")), () -> "" + lines);
  }

  @Test
  void doesNotTearCharactersApart() {
    String family = "👩‍👩‍👧‍👦";
    String accented = "e\u0301";
    List<String> lines = LabelLines.of(family.repeat(20) + accented.repeat(50), STYLE);
    assertEquals(family.repeat(20) + accented.repeat(50), String.join("", lines));
    for (String line : lines) {
      assertTrue(line.startsWith("👩") || line.startsWith("e"), line);
      assertTrue(line.endsWith("👦") || line.endsWith("\u0301"), line);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
        "Supercalifragilisticexpialidocious_with_an_identifier_that_never_ends and more",
        "تعلم الآلة والتعلم العميق مع أمثلة كثيرة على الشبكات العصبية",
        "🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q",
      })
  void noLineIsWiderThanAllowed(String text) {
    List<String> lines = LabelLines.of(text, STYLE);
    assertTrue(lines.stream().allMatch(line -> STYLE.width(line) <= 150), () -> lines.toString());
    String all = String.join("", lines).replace(" ", "");
    assertEquals(text.replace(" ", ""), all);
  }

  @Test
  void drawsTwoHundredCharactersWhole() {
    String text = "twenty characters ! ".repeat(10).strip();
    assertEquals(text, String.join(" ", LabelLines.of(text, STYLE)));
  }

  @Test
  void cutsTextThatIsNoLabel() {
    String all = String.join(" ", LabelLines.of("🚀 x".repeat(500_000), STYLE));
    assertTrue(all.endsWith("…"));
    assertTrue(all.length() < 600, () -> "length " + all.length());
  }
}
