package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Inline;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives the headings of one file the anchors that GitHub gives them. */
final class HeadingAnchors {

  private final Map<String, Integer> given = new HashMap<>();

  /** The anchor of the next heading of the file, which counts from the second of its name. */
  String next(List<Inline> heading) {
    StringBuilder anchor = new StringBuilder();
    PlainText.of(heading)
        .strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> append(anchor, c));
    String base = anchor.toString();
    int before = given.getOrDefault(base, 0);
    String unique = base;
    while (given.putIfAbsent(unique, 0) != null) {
      before++;
      unique = base + "-" + before;
    }
    given.put(base, before);
    return unique;
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
