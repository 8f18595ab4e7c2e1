package io.github.syllabake.render.figure;

import io.github.syllabake.model.Characters;

/** Writes parts of SVG and HTML. */
final class Xml {

  private Xml() {}

  /** Text that can stand between tags and in an attribute with double quotes. */
  static String escape(String text) {
    if (isPlain(text)) {
      return text;
    }
    return Characters.allowed(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Writes what {@link #escape} returns. */
  static void append(StringBuilder out, String text) {
    out.append(escape(text));
  }

  /** Most texts are: the look costs less than the changes. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '&' || c == '<' || c == '>' || c == '"') {
        return false;
      }
    }
    return true;
  }

  /** A number of pixels, to a tenth. */
  static String number(double value) {
    StringBuilder out = new StringBuilder();
    append(out, value);
    return out.toString();
  }

  /** Writes a number of pixels, to a tenth. */
  static void append(StringBuilder out, double value) {
    long tenths = Math.round(value * 10);
    if (tenths < 0) {
      out.append('-');
      tenths = -tenths;
    }
    out.append(tenths / 10);
    if (tenths % 10 != 0) {
      out.append('.').append(tenths % 10);
    }
  }
}
