package io.github.syllabake.source;

/** How many columns of a terminal text takes. */
final class DisplayWidth {

  private DisplayWidth() {}

  /** The columns of a whole text. */
  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** The columns of one character: 0, 1 or 2. */
  static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    if (codePoint < 0x1100) {
      return false;
    }
    return isFullWidthForm(codePoint) || isPicture(codePoint) || isWideScript(codePoint);
  }

  private static boolean isFullWidthForm(int codePoint) {
    return (codePoint >= 0x3000 && codePoint <= 0x303E)
        || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
        || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6);
  }

  private static boolean isPicture(int codePoint) {
    return codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
  }

  private static boolean isWideScript(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> codePoint < 0xFF61 || codePoint > 0xFFDC;
      default -> false;
    };
  }
}
