package io.github.syllabake.bake;

/**
 * The program itself failed: a disk is full, a resource is missing. Never a problem in the content.
 */
public final class BakeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A failure, told in a sentence, with what caused it. */
  public BakeException(String message, Throwable cause) {
    super(message, cause);
  }
}
