package io.github.syllabake.render.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * How wide text is in a font. Of the font that maps bring along, widths are exact. What it lacks,
 * and all text of other figures, is set in a sans-serif font that is not known: that table has the
 * widths of the widest that is usual.
 */
final class FontWidths {

  /** Regular type of the reader's system. */
  static final FontWidths REGULAR = system("regular");

  /** Regular type of maps. */
  static final FontWidths MAP_REGULAR = map("regular", REGULAR);

  /** Semibold type of maps. */
  static final FontWidths MAP_SEMIBOLD = map("semibold", system("bold"));

  /**
   * Most systems' widths are met by this part of the widest font's. In the widest a text is a
   * sixteenth longer than measured, which the space around it has to allow for.
   */
  private static final double TYPICAL = 0.94;

  private static final int NONE = -1;
  private static final int TABLE_END = 0x2800;

  /** Wide characters take the square of their size, emoji somewhat more. */
  private static final int SQUARE = 1000;

  private static final int EMOJI = 1380;
  private static final int OTHER = 850;

  private final int[] widths;
  private final double share;

  private FontWidths(int[] widths, double share) {
    this.widths = widths;
    this.share = share;
  }

  private static FontWidths system(String weight) {
    return new FontWidths(read("sans-widths.txt", weight), TYPICAL);
  }

  private static FontWidths map(String weight, FontWidths others) {
    int[] widths = read("map-widths.txt", weight);
    for (int c = 0; c < TABLE_END; c++) {
      if (widths[c] == NONE) {
        widths[c] = others.widths[c];
      }
    }
    return new FontWidths(widths, 1);
  }

  /** The width of a text of a font size, in the unit of that size. */
  double of(String text, double size) {
    long sum = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      sum += of(c);
      i += Character.charCount(c);
    }
    return sum * share * size / 1000;
  }

  /** The width of a character of a font size, in the unit of that size. */
  double of(int c, double size) {
    return of(c) * share * size / 1000;
  }

  /** The width of a character in thousandths of the font size. */
  int of(int c) {
    if (c < TABLE_END && widths[c] != NONE) {
      return widths[c];
    } else if (takesNoSpace(c)) {
      return 0;
    } else if (c >= 0x1f000 && c < 0x1fb00
        || c >= 0x2600 && c < 0x27c0
        || c >= 0x2b00 && c < 0x2c00) {
      return EMOJI;
    }
    return isWide(c) ? SQUARE : OTHER;
  }

  /** Whether a character is set as a square: those of Chinese, Japanese and Korean. */
  static boolean isWide(int c) {
    return c >= 0x1100 && c < 0x1160
        || c >= 0x2e80 && c < 0xa4d0
        || c >= 0xac00 && c < 0xd7a4
        || c >= 0xf900 && c < 0xfb00
        || c >= 0xfe30 && c < 0xfe70
        || c >= 0xff00 && c < 0xff61
        || c >= 0x20000 && c < 0x40000;
  }

  /** Whether a character is set over, under or within the one before it. */
  static boolean takesNoSpace(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || c >= 0x1f3fb && c < 0x1f400;
  }

  private static int[] read(String table, String weight) {
    int[] widths = new int[TABLE_END];
    Arrays.fill(widths, NONE);
    boolean reading = false;
    for (String line : lines(table)) {
      if (Character.isLetter(line.charAt(0)) && line.length() < 10) {
        reading = line.equals(weight);
      } else if (reading && line.charAt(0) != '#') {
        run(line.split(" "), widths);
      }
    }
    return widths;
  }

  private static void run(String[] numbers, int[] widths) {
    int first = Integer.parseInt(numbers[0], 16);
    for (int i = 1; i < numbers.length; i++) {
      widths[first + i - 1] = Integer.parseInt(numbers[i]);
    }
  }

  private static List<String> lines(String table) {
    try (InputStream in = FontWidths.class.getResourceAsStream(table);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the widths of the font", e);
    }
  }
}
