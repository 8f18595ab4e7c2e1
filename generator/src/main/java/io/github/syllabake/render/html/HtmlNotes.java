package io.github.syllabake.render.html;

import java.util.regex.Pattern;

/** HTML that says nothing to a reader, and HTML that says only what Markdown can say as well. */
final class HtmlNotes {

  private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

  private HtmlNotes() {}

  /** Whether HTML is comments and nothing else. */
  static boolean isNote(String html) {
    String rest = html.strip();
    while (rest.startsWith("<!--")) {
      // The two signs that start a comment may end it: <!--> is one without a text.
      int end = rest.indexOf("-->", "<!".length());
      if (end < 0) {
        return false;
      }
      rest = rest.substring(end + "-->".length()).stripLeading();
    }
    return rest.isEmpty();
  }

  /** Whether HTML is the end of a line. */
  static boolean isBreak(String html) {
    return BREAK.matcher(html).matches();
  }
}
