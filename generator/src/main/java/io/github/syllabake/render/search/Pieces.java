package io.github.syllabake.render.search;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Finds the pieces of a text that are words: letters, digits and marks in a row, with apostrophes
 * between them, or a run of a script that puts no spaces between words. By hand, since a regular
 * expression asks for the script of every letter, and that took most of the time of the index.
 */
final class Pieces {

  static final char AFTER_ASCII = 0x80;

  /** Scripts that put no spaces between words: there, each two characters stand for a word. */
  private static final Set<UnicodeScript> RUN_ON =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /** What makes vowels long, in two of these scripts. */
  private static final int LONG_VOWEL = 0x30FC;

  /** No script that runs on has a character before it. */
  private static final int FIRST_RUN_ON = 0x0E00;

  private static final int LETTERS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private Pieces() {}

  /** Where the next piece starts, from an index on; the length of the text if there is none. */
  static int start(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isLetter(c) || isRunOn(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** Where a piece ends. */
  static int end(String text, int start) {
    boolean runOn = isRunOn(text.codePointAt(start));
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean goesOn = runOn ? isRunOn(c) : isLetter(c) || joins(text, at, c);
      if (!goesOn) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** Whether a character is of a script that puts no spaces between words. */
  static boolean isRunOn(int c) {
    return c >= FIRST_RUN_ON && (c == LONG_VOWEL || RUN_ON.contains(UnicodeScript.of(c)));
  }

  private static boolean isLetter(int c) {
    if (c < AFTER_ASCII) {
      return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }
    return (LETTERS >> Character.getType(c) & 1) != 0 && !isRunOn(c);
  }

  /** Whether an apostrophe stands between two letters; the one before it is there. */
  private static boolean joins(String text, int at, int c) {
    return (c == '\'' || c == '’' || c == 'ʼ')
        && at + 1 < text.length()
        && isLetter(text.codePointAt(at + 1));
  }
}
