package io.github.syllabake.render.figure;

import io.github.syllabake.render.math.MathBox;
import java.util.Optional;

/** How wide the parts of a label are when it is set in a style. */
record LabelMeasure(Label label, LabelStyle style) {

  /** How wide a part of the text is. */
  double width(String text) {
    if (label.formulas().isEmpty()) {
      return style.width(text);
    }
    double sum = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      sum += width(text.codePointAt(i));
    }
    return sum;
  }

  /** How wide a character, or the formula that it stands for, is. */
  double width(int character) {
    Optional<MathBox> formula = label.formula(character);
    return formula.isPresent() ? formula.get().width() * style.math() : style.width(character);
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
    double most = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      Optional<MathBox> formula = label.formula(text.codePointAt(i));
      if (formula.isPresent()) {
        double reach = above ? formula.get().height() : formula.get().depth();
        most = Math.max(most, reach * style.math() + LabelStyle.AIR);
      }
    }
    return most;
  }
}
