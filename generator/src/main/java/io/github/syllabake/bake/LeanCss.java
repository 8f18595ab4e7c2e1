package io.github.syllabake.bake;

/**
 * A style sheet without what browsers skip: comments, indentation, empty lines, and spaces beside
 * braces and semicolons. Each rule ends its line. Strings stay as they are (CSS Syntax Module Level
 * 3, sections 4.3.2 and 4.3.5), and so do the line ends, which separate what spaces did.
 */
final class LeanCss {

  private final String css;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private LeanCss(String css) {
    this.css = css;
  }

  /** The lean form of a style sheet; it ends with a line end. */
  static String of(String css) {
    return new LeanCss(css).text();
  }

  private String text() {
    while (at < css.length()) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at)) {
        comment();
      } else if (c == '"' || c == '\'') {
        string(c);
      } else if (c == '\n' || c == '\r') {
        line();
      } else if (c == '{' || c == '}' || c == ';') {
        mark();
      } else {
        copy(c == '\\' ? 2 : 1);
      }
    }
    line();
    return out.toString();
  }

  /** Two words with a comment between them are two words still. */
  private void comment() {
    int end = css.indexOf("*/", at + 2);
    at = end < 0 ? css.length() : end + 2;
    if (!out.isEmpty() && !endsInSpace() && !endsInMark()) {
      out.append(' ');
    }
  }

  private void string(char quote) {
    copy(1);
    while (at < css.length() && css.charAt(at) != quote) {
      copy(css.charAt(at) == '\\' ? 2 : 1);
    }
    copy(1);
  }

  private void line() {
    while (!out.isEmpty() && endsInSpace() && !endsInLine()) {
      out.setLength(out.length() - 1);
    }
    if (!out.isEmpty() && !endsInLine() && !endsInMark()) {
      out.append('\n');
    }
    while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
      at++;
    }
  }

  /** Before a brace, and after one or a semicolon, space says nothing. */
  private void mark() {
    while (!out.isEmpty() && endsInSpace()) {
      out.setLength(out.length() - 1);
    }
    boolean ends = css.charAt(at) == '}';
    copy(1);
    while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
      at++;
    }
    if (ends) {
      out.append('\n');
    }
  }

  private void copy(int length) {
    int end = Math.min(css.length(), at + length);
    out.append(css, at, end);
    at = end;
  }

  private boolean endsInSpace() {
    return Character.isWhitespace(out.charAt(out.length() - 1));
  }

  private boolean endsInMark() {
    return "{;".indexOf(out.charAt(out.length() - 1)) >= 0;
  }

  private boolean endsInLine() {
    return out.charAt(out.length() - 1) == '\n';
  }
}
