package io.github.syllabake.source;

/** How a report sets off its parts. */
enum ReportStyle {
  /** Not at all. */
  PLAIN,
  /** With the colors of a terminal. */
  ANSI;

  private static final String RESET = "\u001B[0m";
  private static final String BOLD = "\u001B[1m";
  private static final String RED = "\u001B[1;31m";
  private static final String YELLOW = "\u001B[1;33m";
  private static final String CYAN = "\u001B[36m";

  String place(String text) {
    return in(BOLD, text);
  }

  String severity(Severity severity, String text) {
    return in(severity == Severity.ERROR ? RED : YELLOW, text);
  }

  String hint(String text) {
    return in(CYAN, text);
  }

  private String in(String color, String text) {
    return this == PLAIN ? text : color + text + RESET;
  }
}
