package io.github.syllabake.web;

/**
 * What became of a request.
 *
 * @param kind what it says about the link
 * @param reason why, such as the status
 */
record Answer(Kind kind, String reason) {

  private static final int FIRST_ERROR = 400;
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int FIRST_SERVER_ERROR = 500;

  /** What a request says about a link. */
  enum Kind {
    /** It leads somewhere, or to what programs may not see. */
    GOOD,
    /** The site says that there is nothing. */
    DEAD,
    /** The site says nothing. */
    SILENT
  }

  static Answer of(int status) {
    if (status == NOT_FOUND || status == GONE) {
      return new Answer(Kind.DEAD, "status " + status);
    }
    // Other refusals, such as 403, are often for programs alone.
    return new Answer(status < FIRST_SERVER_ERROR ? Kind.GOOD : Kind.SILENT, "status " + status);
  }

  static Answer silent(String reason) {
    return new Answer(Kind.SILENT, reason);
  }

  static boolean isRefusal(int status) {
    return status >= FIRST_ERROR;
  }
}
