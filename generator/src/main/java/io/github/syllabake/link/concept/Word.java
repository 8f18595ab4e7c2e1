package io.github.syllabake.link.concept;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text: letters and digits in a row. In scripts that write no spaces, each character is
 * a word, so that a name is found inside a longer run.
 *
 * @param start its first index in the text
 * @param end the index after it
 */
record Word(String text, int start, int end) {

  private static final int FIRST_NON_ASCII = 0x80;

  /** The words of a text, in its order. */
  static List<Word> of(CharSequence text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    int at = 0;
    while (at < text.length()) {
      int c = Character.codePointAt(text, at);
      int next = at + Character.charCount(c);
      boolean alone = isAlone(c);
      if (start >= 0 && (alone || !isPart(c))) {
        words.add(new Word(text.subSequence(start, at).toString(), start, at));
        start = -1;
      }
      if (alone) {
        words.add(new Word(text.subSequence(at, next).toString(), at, next));
      } else if (start < 0 && isPart(c)) {
        start = at;
      }
      at = next;
    }
    if (start >= 0) {
      words.add(new Word(text.subSequence(start, at).toString(), start, at));
    }
    return words;
  }

  /** Whether a character belongs to words. */
  static boolean isPart(int c) {
    if (c < FIRST_NON_ASCII) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether a character is of a script without spaces. */
  private static boolean isAlone(int c) {
    if (c < 0x0E00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> isPart(c);
      default -> false;
    };
  }
}
