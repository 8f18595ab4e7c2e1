package io.github.syllabake.render.math;

/** V8 does not run here: there is no native library for this system, or it does not load. */
public final class V8UnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * With the reason.
   *
   * @param reason why, as part of a sentence, without a full stop
   */
  public V8UnavailableException(String reason) {
    super(reason);
  }
}
