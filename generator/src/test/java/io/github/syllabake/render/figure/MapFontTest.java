package io.github.syllabake.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of widths is written from the font files with {@code -Dgolden.update=true}. */
class MapFontTest {

  private static final Path FONTS = Path.of("../assets/fonts");
  private static final Path TABLE =
      Path.of("src/main/resources/io/github/syllabake/render/figure/map-widths.txt");

  @Test
  void theTableHasTheWidthsOfTheFont() throws IOException {
    String table =
        "# Widths of characters in thousandths of an em, as the font of the maps has them.\n"
            + ("# Each line: the first character, in hexadecimal, and the widths from there on.\n"
                + section("regular")
                + section("semibold"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(TABLE, table);
    }
    assertEquals(Files.readString(TABLE), table);
  }

  @Test
  void textIsMeasuredAsTheFontSetsIt() throws IOException {
    SortedMap<Integer, Integer> widths = widths("semibold");
    String text = "Größe & Ω → ∞";
    int sum = text.chars().map(widths::get).sum();
    assertEquals(sum * 15 / 1000.0, FontWidths.MAP_SEMIBOLD.of(text, 15), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"regular", "semibold"})
  void aWeightIsSmall(String weight) throws IOException {
    long size = Files.size(FONTS.resolve("map-" + weight + ".woff2"));
    assertTrue(size < 25_000, () -> size + " bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Aa0 ~", "ÄéñßŁž", "αβγΔΩ", "–—…„“”’«»", "←→↑↓⇒", "−×÷≈≠≤≥∞√∑∂∈∉", "x²₀½"})
  void whatLabelsUseIsThere(String text) throws IOException {
    SortedMap<Integer, Integer> widths = widths("regular");
    String missing =
        text.codePoints()
            .filter(c -> !widths.containsKey(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertEquals(text.startsWith("−") ? "∈∉" : "", missing);
  }

  private static String section(String weight) throws IOException {
    StringBuilder out = new StringBuilder(weight).append('\n');
    int next = 0;
    int inLine = 0;
    for (Map.Entry<Integer, Integer> width : widths(weight).entrySet()) {
      if (width.getKey() != next || inLine == 24) {
        out.append(String.format(next == 0 ? "%04x" : "\n%04x", width.getKey()));
        inLine = 0;
      }
      out.append(' ').append(width.getValue());
      next = width.getKey() + 1;
      inLine++;
    }
    return out.append('\n').toString();
  }

  private static SortedMap<Integer, Integer> widths(String weight) throws IOException {
    return Woff2.widths(Files.readAllBytes(FONTS.resolve("map-" + weight + ".woff2")));
  }
}
