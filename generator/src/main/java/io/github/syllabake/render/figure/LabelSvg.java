package io.github.syllabake.render.figure;

import io.github.syllabake.model.Direction;
import io.github.syllabake.render.figure.MindmapLayout.Box;
import java.util.List;

/** Writes the label of a box as an SVG text. */
final class LabelSvg {

  /** Where in its line height the base line of text is. */
  private static final double BASE_LINE = 0.72;

  private LabelSvg() {}

  /** The text element of a box. */
  static String write(Box box, LabelStyle style) {
    Tag text = Tag.of("text").with("font-size", style.size());
    if (style.widths() == FontWidths.BOLD) {
      text.with("font-weight", "600");
    }
    anchor(box, text);
    List<String> lines = box.lines();
    if (lines.size() == 1) {
      return text.with("x", x(box, style)).with("y", y(box, style)).say(isolated(lines.get(0)));
    }
    StringBuilder spans = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      double y = y(box, style) + i * style.lineHeight();
      spans.append(
          Tag.of("tspan").with("x", x(box, style)).with("y", y).say(isolated(lines.get(i))));
    }
    return text.around(spans);
  }

  /** A drawing runs from left to right; what does not within it is set apart by two characters. */
  private static String isolated(String line) {
    return Direction.of(line) == Direction.RIGHT_TO_LEFT ? '\u2067' + line + '\u2069' : line;
  }

  /** Text keeps to the side of its box at which the line from the node above comes in. */
  private static void anchor(Box box, Tag text) {
    if (box.depth() == 0) {
      text.with("text-anchor", "middle");
    } else if (box.leftward()) {
      text.with("text-anchor", "end");
    }
  }

  private static double x(Box box, LabelStyle style) {
    if (box.depth() == 0) {
      return box.width() / 2;
    }
    return box.leftward() ? box.width() - style.padding() : style.padding();
  }

  private static double y(Box box, LabelStyle style) {
    double over = box.height() - box.lines().size() * style.lineHeight();
    return over / 2 + style.lineHeight() * BASE_LINE;
  }
}
