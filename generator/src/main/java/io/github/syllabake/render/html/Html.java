package io.github.syllabake.render.html;

import io.github.syllabake.model.Characters;

/** Writes HTML text and attributes. */
public final class Html {

  /** The last character that may not stand as it is. */
  private static final char LAST_SPECIAL = '>';

  private static final char FIRST_AFTER_ASCII = 0x7F;

  private Html() {}

  /** Text as it may stand between tags and in quoted attributes. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    appendEscaped(out, text);
    return out.toString();
  }

  /** Appends text as it may stand between tags and in quoted attributes. */
  static void appendEscaped(StringBuilder out, String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Hardly a text has any of them, so what lies between is appended as a whole.
      if (c <= LAST_SPECIAL || c >= FIRST_AFTER_ASCII) {
        String escaped = escaped(text, i);
        if (!escaped.isEmpty()) {
          out.append(text, start, i).append(escaped);
          start = i + 1;
        }
      }
    }
    out.append(text, start, text.length());
  }

  /** What stands for a character; empty when it stands for itself. */
  private static String escaped(String text, int index) {
    char c = text.charAt(index);
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default ->
          Characters.isForbidden(text, index) ? String.valueOf(Characters.replacement(c)) : "";
    };
  }
}
