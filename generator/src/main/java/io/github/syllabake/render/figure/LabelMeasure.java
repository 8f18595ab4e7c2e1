package io.github.syllabake.render.figure;

import io.github.syllabake.render.math.MathBox;

/** How wide the parts of a label are when it is set in a style. */
record LabelMeasure(Label label, LabelStyle style) {

  /** How wide a part of the text is. */
  double width(String text) {
    if (label.formulas().isEmpty()) {
      return style.width(text);
    }
    return text.codePoints().mapToDouble(this::width).sum();
  }

  /** How wide a character, or the formula that it stands for, is. */
  double width(int character) {
    return label
        .formula(character)
        .map(box -> box.width() * style.math())
        .orElseGet(() -> style.width(character));
  }

  /** How far a part of the text reaches above its base line. */
  double above(String text) {
    double most = formulas(text, true);
    return Math.max(style.lineHeight() * LabelStyle.BASE_LINE, most);
  }

  /** How far a part of the text reaches below its base line. */
  double below(String text) {
    double most = formulas(text, false);
    return Math.max(style.lineHeight() * (1 - LabelStyle.BASE_LINE), most);
  }

  private double formulas(String text, boolean above) {
    if (label.formulas().isEmpty()) {
      return 0;
    }
    return text.codePoints()
        .mapToObj(label::formula)
        .flatMap(box -> box.stream())
        .mapToDouble((MathBox box) -> above ? box.height() : box.depth())
        .map(reach -> reach * style.math() + LabelStyle.AIR)
        .max()
        .orElse(0);
  }
}
