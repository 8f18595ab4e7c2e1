package io.github.syllabake.render.math;

import java.util.Optional;

/**
 * A typeset formula whose size is known, in the font size of its text.
 *
 * @param height above its base line
 * @param depth below it
 * @param html what KaTeX's style sheet needs to draw it
 */
public record MathBox(double width, double height, double depth, String html) {

  /**
   * What became of a formula in a picture.
   *
   * @return empty when it was refused, can't be measured or is left to the browser
   */
  public static Optional<MathBox> of(Typeset typeset) {
    if (!(typeset instanceof Typeset.Html made)) {
      return Optional.empty();
    }
    String text = made.html();
    int end = text.indexOf('\n');
    if (end < 0) {
      return Optional.empty();
    }
    String[] sizes = text.substring(0, end).split(" ");
    return Optional.of(
        new MathBox(
            Double.parseDouble(sizes[0]),
            Double.parseDouble(sizes[1]),
            Double.parseDouble(sizes[2]),
            text.substring(end + 1)));
  }
}
