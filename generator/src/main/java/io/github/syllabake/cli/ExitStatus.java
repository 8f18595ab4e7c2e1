package io.github.syllabake.cli;

/** How the program ends. */
final class ExitStatus {

  static final int FINE = 0;
  static final int CONTENT_HAS_ERRORS = 1;
  static final int WRONG_USE = 2;
  static final int FAILED = 3;

  private ExitStatus() {}
}
