package io.github.syllabake.render.figure;

/**
 * The text that {@link io.github.syllabake.model.PlainText} makes, for readers: its formulas in
 * simple characters, its dollars as they are.
 */
public final class ReadableText {

  private ReadableText() {}

  /** The readable form of a text. */
  public static String of(String plain) {
    StringBuilder out = new StringBuilder(plain.length());
    int at = 0;
    while (at < plain.length()) {
      char c = plain.charAt(at);
      int end = c == '$' ? plain.indexOf('$', at + 1) : -1;
      if (c == '\\' && plain.startsWith("\\$", at)) {
        out.append('$');
        at += 2;
      } else if (end > 0) {
        out.append(TexText.of(plain.substring(at + 1, end)));
        at = end + 1;
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }
}
