package io.github.syllabake.render.figure;

/**
 * How the labels of one depth are set, in pixels.
 *
 * @param widths the widths of its characters
 * @param size the font size
 * @param lineHeight from one base line to the next
 * @param wrap how wide a line may be
 * @param padding space on the left and on the right of the text
 * @param over space above and below the text, together
 */
record LabelStyle(
    FontWidths widths, double size, double lineHeight, double wrap, double padding, double over) {

  /** How wide lines of text are at most, where there is room. */
  static final double WIDEST = 250;

  /** How wide they are at least allowed to be, where there is little. */
  static final double NARROWEST = 160;

  /** The font size of all labels below the main branches. */
  static final double REGULAR_SIZE = 15;

  /** Where in its line height the base line of text is. */
  static final double BASE_LINE = 0.72;

  /** The least space around a formula that is taller than text. */
  static final double AIR = 2;

  /** Makes the small letters of formulas as tall as those of the text. */
  private static final double MATH = 1.1;

  /** Root and main branches say what all below them is about: they are set in shorter lines. */
  private static final double SHORTER = 0.76;

  /**
   * The style of a depth.
   *
   * @param depth 0 is the root, 1 the main branches
   * @param wrap how wide a line may be below the main branches
   */
  static LabelStyle of(int depth, double wrap) {
    return switch (depth) {
      case 0 -> new LabelStyle(FontWidths.MAP_SEMIBOLD, 18, 23, wrap * SHORTER, 16, 16);
      case 1 -> new LabelStyle(FontWidths.MAP_SEMIBOLD, 15.5, 20, wrap * SHORTER, 4, 6);
      default -> new LabelStyle(FontWidths.MAP_REGULAR, REGULAR_SIZE, 19, wrap, 4, 6);
    };
  }

  /** The font size of formulas. */
  double math() {
    return size * MATH;
  }

  /** Semibold or not. */
  boolean isBold() {
    return widths == FontWidths.MAP_SEMIBOLD;
  }

  /** How wide a text is. */
  double width(String text) {
    return widths.of(text, size);
  }

  /** How wide a character is. */
  double width(int character) {
    return widths.of(character, size);
  }
}
