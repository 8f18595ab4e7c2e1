package io.github.syllabake.render.figure;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into lines of about equal width, as few as possible. */
final class LabelLines {

  /** Characters of a label that are drawn; the outline has the rest. */
  private static final int LONGEST = 400;

  /** What is longer is not worth measuring as one line. */
  private static final int SURELY_SHORT = 60;

  private final double wrap;
  private final List<String> pieces;
  private final double[] widths;
  private final double[] inkWidths;

  private LabelLines(LabelMeasure measure, List<String> pieces) {
    this.wrap = measure.style().wrap();
    this.pieces = pieces;
    this.widths = pieces.stream().mapToDouble(measure::width).toArray();
    this.inkWidths =
        pieces.stream().map(String::stripTrailing).mapToDouble(measure::width).toArray();
  }

  /**
   * The lines of a text.
   *
   * @param text the text, with single spaces
   */
  static List<String> of(String text, LabelStyle style) {
    return of(new Label(text), style);
  }

  /**
   * The lines of a label.
   *
   * @return at least one line; none is wider than the style allows, but for single formulas
   */
  static List<String> of(Label label, LabelStyle style) {
    String text = label.text();
    LabelMeasure measure = new LabelMeasure(label, style);
    if (text.length() < SURELY_SHORT && measure.width(text) <= style.wrap()) {
      return List.of(text);
    }
    LabelLines lines = new LabelLines(measure, LabelPieces.of(shortened(text), measure));
    return lines.texts(lines.balanced());
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST - 1));
    return text.substring(0, end).strip() + "…";
  }

  /**
   * The narrowest lines that are no more than it takes; each is the number of the piece after its
   * last.
   */
  private List<Integer> balanced() {
    List<Integer> best = fill(wrap);
    double low = 0;
    double high = best.size() == 1 ? 0 : wrap;
    while (high - low > 1) {
      double middle = (low + high) / 2;
      List<Integer> lines = fill(middle);
      if (lines.size() == best.size()) {
        best = lines;
        high = middle;
      } else {
        low = middle;
      }
    }
    return best;
  }

  private List<Integer> fill(double width) {
    List<Integer> ends = new ArrayList<>();
    double line = 0;
    for (int i = 0; i < widths.length; i++) {
      if (line > 0 && line + inkWidths[i] > width) {
        ends.add(i);
        line = 0;
      }
      line += widths[i];
    }
    ends.add(widths.length);
    return ends;
  }

  private List<String> texts(List<Integer> ends) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      lines.add(String.join("", pieces.subList(start, end)).strip());
      start = end;
    }
    return lines;
  }
}
