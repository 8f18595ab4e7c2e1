package io.github.syllabake.render.search;

/** Numbers as text: six bits a character, the lowest five of each a part of the number. */
final class Numbers {

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private static final int MORE = 32;

  private Numbers() {}

  /** Appends a number that is not negative. */
  static void append(StringBuilder out, int number) {
    int rest = number;
    for (; rest >= MORE; rest /= MORE) {
      out.append(DIGITS.charAt(MORE + rest % MORE));
    }
    out.append(DIGITS.charAt(rest));
  }
}
