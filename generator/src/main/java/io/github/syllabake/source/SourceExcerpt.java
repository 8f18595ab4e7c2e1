package io.github.syllabake.source;

/** One source line with a caret line below it, as wide as a terminal shows. */
final class SourceExcerpt {

  private static final int WIDTH = 96;
  private static final int TAB = 4;
  private static final String CUT = "…";

  private final String line;
  private final int start;
  private final int end;

  private SourceExcerpt(String line, int start, int end) {
    this.line = line;
    this.start = start;
    this.end = end;
  }

  /**
   * The excerpt of a span.
   *
   * @param line the whole source line
   * @param span a span on that line; what of it lies behind the line's end is ignored
   */
  static SourceExcerpt of(String line, SourceSpan span) {
    int from = Math.min(span.column() - 1, line.length());
    int to = Math.min(from + span.length(), line.length());
    return around(line, from, to);
  }

  /** Of a long line only the part around the start of the span is kept. */
  private static SourceExcerpt around(String line, int from, int to) {
    if (line.length() <= WIDTH && DisplayWidth.of(spaced(line)) <= WIDTH) {
      return new SourceExcerpt(line, from, to);
    }
    int first = whole(line, Math.max(0, from - WIDTH / 3));
    int last = whole(line, lastFitting(line, first));
    String left = first > 0 ? CUT : "";
    String right = last < line.length() ? CUT : "";
    int moved = left.length() - first;
    String window = left + line.substring(first, last) + right;
    return new SourceExcerpt(window, from + moved, Math.min(to, last) + moved);
  }

  private static int lastFitting(String line, int first) {
    int at = first;
    int width = 0;
    while (at < line.length() && width < WIDTH - 2) {
      int codePoint = line.codePointAt(at);
      width += codePoint == '\t' ? TAB : DisplayWidth.of(codePoint);
      at += Character.charCount(codePoint);
    }
    return at;
  }

  /** Never between the two halves of one character. */
  private static int whole(String line, int at) {
    boolean inside =
        at > 0
            && at < line.length()
            && Character.isLowSurrogate(line.charAt(at))
            && Character.isHighSurrogate(line.charAt(at - 1));
    return inside ? at - 1 : at;
  }

  /** The line, with tabs as spaces. */
  String text() {
    return spaced(line);
  }

  /** Carets below the span, at least one. */
  String carets() {
    int indent = DisplayWidth.of(spaced(line.substring(0, start)));
    int width = DisplayWidth.of(spaced(line.substring(start, Math.max(start, end))));
    return " ".repeat(indent) + "^".repeat(Math.max(1, width));
  }

  private static String spaced(String text) {
    return printable(text.replace("\t", " ".repeat(TAB)));
  }

  /** Control characters would move the cursor or color the terminal. */
  static String printable(String text) {
    return text.codePoints().anyMatch(Character::isISOControl)
        ? text.replaceAll("\\p{Cntrl}", "\u00B7")
        : text;
  }
}
