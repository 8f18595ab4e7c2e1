package io.github.syllabake.render.figure;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into lines of about equal width, as few as possible. */
final class LabelLines {

  /** Characters of a label that are drawn; the outline has the rest. */
  private static final int LONGEST = 400;

  private final LabelStyle style;
  private final List<String> pieces;

  private LabelLines(LabelStyle style, List<String> pieces) {
    this.style = style;
    this.pieces = pieces;
  }

  /**
   * The lines of a text.
   *
   * @param text the text, with single spaces
   * @return at least one line; none is wider than the style allows
   */
  static List<String> of(String text, LabelStyle style) {
    LabelLines lines = new LabelLines(style, LabelPieces.of(shortened(text), style));
    List<String> widest = lines.fill(style.wrap());
    return widest.size() == 1 ? widest : lines.balanced(widest);
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST - 1));
    return text.substring(0, end).strip() + "…";
  }

  /** The narrowest lines of the same number. */
  private List<String> balanced(List<String> widest) {
    List<String> best = widest;
    double low = style.wrap() / 2;
    double high = style.wrap();
    while (high - low > 1) {
      double middle = (low + high) / 2;
      List<String> lines = fill(middle);
      if (lines.size() == widest.size()
          && lines.stream().allMatch(line -> style.width(line) <= style.wrap())) {
        best = lines;
        high = middle;
      } else {
        low = middle;
      }
    }
    return best;
  }

  private List<String> fill(double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces) {
      if (!line.isEmpty() && style.width((line + piece).stripTrailing()) > width) {
        lines.add(line.strip());
        line = "";
      }
      line += piece;
    }
    lines.add(line.strip());
    return lines;
  }
}
