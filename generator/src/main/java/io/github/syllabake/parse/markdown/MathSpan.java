package io.github.syllabake.parse.markdown;

import org.commonmark.node.CustomNode;

/** A formula in running text; its source span is that of the TeX without the dollars. */
final class MathSpan extends CustomNode {

  private final String tex;
  private final boolean display;

  MathSpan(String tex, boolean display) {
    this.tex = tex;
    this.display = display;
  }

  String tex() {
    return tex;
  }

  boolean isDisplay() {
    return display;
  }
}
