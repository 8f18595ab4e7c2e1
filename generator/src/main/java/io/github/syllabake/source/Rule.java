package io.github.syllabake.source;

/**
 * A rule of the checker: what all diagnostics of one code have in common.
 *
 * @param code its name, see {@link Diagnostic#code}
 * @param severity how bad it is unless told otherwise
 * @param cause what brings it about
 * @param summary what it finds, one sentence without a full stop
 * @param help what to do about it, whole sentences
 */
public record Rule(String code, Severity severity, Cause cause, String summary, String help) {

  /** What brings a problem about. */
  public enum Cause {
    /** What stands in the content folder. */
    CONTENT,
    /** The guide's own templates and words. */
    THEME,
    /** The folders and options that were named, and the system. */
    SETUP,
    /** Other sites. */
    NETWORK
  }
}
