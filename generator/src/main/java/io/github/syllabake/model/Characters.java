package io.github.syllabake.model;

/** Which characters may stand in HTML: no controls, no halves of characters, no noncharacters. */
public final class Characters {

  private static final char REPLACEMENT = '\uFFFD';

  private static final char FIRST_AFTER_ASCII = 0x7F;
  private static final char LAST_CONTROL = 0x9F;
  private static final char FIRST_NONCHARACTER = 0xFDD0;
  private static final char LAST_NONCHARACTER = 0xFDEF;
  private static final char LAST_PAIR_OF_A_PLANE = 0xFFFE;

  private Characters() {}

  /** A text with U+FFFD for each character that may not stand in HTML. */
  public static String allowed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isForbidden(text, i)) {
        return replaced(text, i);
      }
    }
    return text;
  }

  /** Whether the character at an index may not stand in HTML. */
  public static boolean isForbidden(String text, int index) {
    char c = text.charAt(index);
    if (c < FIRST_AFTER_ASCII) {
      return c < ' ' && c != '\n' && c != '\t';
    } else if (c <= LAST_CONTROL) {
      return true;
    } else if (c < Character.MIN_SURROGATE) {
      return false;
    }
    return Character.isSurrogate(c)
        ? !isPair(text, index)
        : c >= LAST_PAIR_OF_A_PLANE || (c >= FIRST_NONCHARACTER && c <= LAST_NONCHARACTER);
  }

  /** What stands for a forbidden character: space for what only moved the paper. */
  public static char replacement(char forbidden) {
    return forbidden == '\f' || forbidden == '\u000B' ? ' ' : REPLACEMENT;
  }

  /** Whether a half of a character has its other half, and the two are one. */
  private static boolean isPair(String text, int index) {
    int high = Character.isHighSurrogate(text.charAt(index)) ? index : index - 1;
    if (high < 0 || !Character.isHighSurrogate(text.charAt(high))) {
      return false;
    }
    int character = text.codePointAt(high);
    return character >= Character.MIN_SUPPLEMENTARY_CODE_POINT
        && (character & LAST_PAIR_OF_A_PLANE) != LAST_PAIR_OF_A_PLANE;
  }

  private static String replaced(String text, int first) {
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(isForbidden(text, i) ? replacement(c) : c);
    }
    return out.toString();
  }
}
