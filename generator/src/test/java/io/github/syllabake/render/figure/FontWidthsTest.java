package io.github.syllabake.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FontWidthsTest {

  @Test
  void digitsAreOfOneWidth() {
    double zero = FontWidths.REGULAR.of("0", 100);
    "123456789"
        .chars()
        .forEach(c -> assertEquals(zero, FontWidths.REGULAR.of(Character.toString(c), 100)));
  }

  @Test
  void lettersAreNot() {
    assertTrue(FontWidths.REGULAR.of("W", 14) > 3 * FontWidths.REGULAR.of("i", 14));
  }

  @Test
  void boldIsWider() {
    String text = "Machine Learning";
    assertTrue(FontWidths.MAP_SEMIBOLD.of(text, 14) > FontWidths.MAP_REGULAR.of(text, 14));
  }

  @Test
  void widthGrowsWithTextAndSize() {
    double once = FontWidths.REGULAR.of("Text, ℝ∈χж", 10);
    assertEquals(2 * once, FontWidths.REGULAR.of("Text, ℝ∈χж", 20), 1e-9);
    assertEquals(3 * once, FontWidths.REGULAR.of("Text, ℝ∈χж".repeat(3), 10), 1e-9);
  }

  @Test
  void marksTakeNoSpace() {
    assertEquals(FontWidths.REGULAR.of("e", 14), FontWidths.REGULAR.of("e\u0301", 14));
    assertEquals(FontWidths.REGULAR.of("✅", 14), FontWidths.REGULAR.of("✅\ufe0f", 14));
  }

  @Test
  void wideCharactersTakeASquare() {
    assertEquals(1000, FontWidths.REGULAR.of('学'));
    assertEquals(1000, FontWidths.REGULAR.of('ア'));
    assertEquals(1000, FontWidths.REGULAR.of('한'));
  }
}
