package io.github.syllabake.render.figure;

import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.render.math.MathBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A label before it is broken into lines.
 *
 * @param text its text on one line, in which a character of its own stands for each formula
 * @param formulas its formulas in their order
 */
record Label(String text, List<MathBox> formulas) {

  /** Stand for formulas; Unicode leaves these to private use. */
  private static final int FIRST = 0xf0000;

  private static final int LAST = 0xffffd;

  private static final Pattern STAND_INS =
      Pattern.compile("[" + Character.toString(FIRST) + "-" + Character.toString(LAST) + "]");

  /** A label without formulas. */
  Label(String text) {
    this(text, List.of());
  }

  /** The label of a node. */
  static Label of(List<Inline> inlines, MapMath math) {
    List<MathBox> formulas = new ArrayList<>();
    String text =
        LabelText.of(
            inlines,
            formula ->
                math.box(formula)
                    .map(box -> added(box, formulas))
                    .orElseGet(() -> TexText.of(formula.tex())),
            Label::withoutStandIns);
    return new Label(text, List.copyOf(formulas));
  }

  /** Those that an author wrote would be taken for formulas; all are beyond the first plane. */
  private static String withoutStandIns(String written) {
    return written.chars().anyMatch(c -> Character.isSurrogate((char) c))
        ? STAND_INS.matcher(written).replaceAll("\ufffd")
        : written;
  }

  private static String added(MathBox box, List<MathBox> formulas) {
    formulas.add(box);
    return Character.toString(FIRST + formulas.size() - 1);
  }

  /** The formula that a character of the text stands for. */
  Optional<MathBox> formula(int character) {
    int number = character - FIRST;
    return number >= 0 && number < formulas.size()
        ? Optional.of(formulas.get(number))
        : Optional.empty();
  }
}
