package io.github.syllabake.model;

import io.github.syllabake.model.markup.Inline;
import java.util.List;
import java.util.Locale;

/** The anchors that GitHub gives headings. */
public final class GithubAnchor {

  private GithubAnchor() {}

  /** The anchor of the first heading of these words in a file; empty without a letter or digit. */
  public static String of(List<Inline> heading) {
    StringBuilder anchor = new StringBuilder();
    PlainText.of(heading)
        .strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> append(anchor, c));
    return anchor.toString();
  }

  private static void append(StringBuilder anchor, int c) {
    int type = Character.getType(c);
    boolean kept =
        Character.isLetterOrDigit(c)
            || type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.LETTER_NUMBER
            || type == Character.CONNECTOR_PUNCTUATION
            || c == '-';
    if (kept) {
      anchor.appendCodePoint(c);
    } else if (c == ' ') {
      anchor.append('-');
    }
  }
}
