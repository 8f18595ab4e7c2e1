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
      case 0 -> new LabelStyle(FontWidths.BOLD, 17, 22, wrap * SHORTER, 16, 16);
      case 1 -> new LabelStyle(FontWidths.BOLD, 14.5, 19, wrap * SHORTER, 4, 5);
      default -> new LabelStyle(FontWidths.REGULAR, 14, 18, wrap, 4, 5);
    };
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
