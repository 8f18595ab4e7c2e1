package io.github.syllabake.link.concept;

import io.github.syllabake.model.markup.Inline;
import java.util.List;

/** Text over several lines of the source as one string, where a line end stands for its break. */
final class Pieces {

  private Pieces() {}

  static String text(List<Inline> pieces) {
    StringBuilder text = new StringBuilder();
    for (Inline piece : pieces) {
      text.append(piece instanceof Inline.Text words ? words.text() : "\n");
    }
    return text.toString();
  }

  /** The way back: text and its line breaks. */
  static void append(List<Inline> out, String text) {
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      appendText(out, text.substring(from, end));
      out.add(new Inline.SoftBreak());
      from = end + 1;
    }
    appendText(out, text.substring(from));
  }

  private static void appendText(List<Inline> out, String text) {
    if (!text.isEmpty()) {
      out.add(new Inline.Text(text));
    }
  }
}
