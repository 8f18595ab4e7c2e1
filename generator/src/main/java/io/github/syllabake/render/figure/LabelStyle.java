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

  private static final LabelStyle ROOT = new LabelStyle(FontWidths.BOLD, 17, 22, 190, 16, 16);
  private static final LabelStyle BRANCH = new LabelStyle(FontWidths.BOLD, 14.5, 19, 190, 4, 5);
  private static final LabelStyle TWIG = new LabelStyle(FontWidths.REGULAR, 14, 18, 250, 4, 5);

  /** The style of a depth: 0 is the root, 1 the main branches. */
  static LabelStyle of(int depth) {
    return depth == 0 ? ROOT : depth == 1 ? BRANCH : TWIG;
  }

  /** How wide a text is. */
  double width(String text) {
    return widths.of(text, size);
  }
}
