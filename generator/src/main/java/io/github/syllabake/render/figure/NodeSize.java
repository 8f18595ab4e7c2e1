package io.github.syllabake.render.figure;

import java.util.List;

/**
 * The room that a node takes, in pixels.
 *
 * @param lines its label as it is drawn; empty when only a dot is
 */
record NodeSize(List<String> lines, double width, double height) {

  /** The size of a label that is set in a style. */
  static NodeSize of(String label, LabelStyle style) {
    List<String> lines = LabelLines.of(label, style);
    double text = lines.stream().mapToDouble(style::width).max().orElse(0);
    return new NodeSize(
        lines,
        Math.ceil(text) + 2 * style.padding(),
        lines.size() * style.lineHeight() + style.over());
  }
}
