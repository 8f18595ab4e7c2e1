package io.github.syllabake.render.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The room that a node takes, in pixels.
 *
 * @param label what it says
 * @param lines its label as it is drawn; empty when only a dot is
 */
record NodeSize(Label label, List<LabelLine> lines, double width, double height) {

  /** The size of a label that is set in a style. */
  static NodeSize of(Label label, LabelStyle style) {
    LabelMeasure measure = new LabelMeasure(label, style);
    List<LabelLine> lines = new ArrayList<>();
    double width = 0;
    double at = style.over() / 2;
    for (String text : LabelLines.of(label, style)) {
      double above = measure.above(text);
      lines.add(new LabelLine(text, at + above));
      at += above + measure.below(text);
      width = Math.max(width, measure.width(text));
    }
    return new NodeSize(
        label,
        List.copyOf(lines),
        Math.ceil(width) + 2 * style.padding(),
        Math.ceil(at + style.over() / 2));
  }

  /** The size of a dot. */
  static NodeSize dot(double size) {
    return new NodeSize(new Label(""), List.of(), size, size);
  }
}
