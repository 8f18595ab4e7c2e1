package io.github.syllabake.importing;

/** Nothing can be imported: a file or folder is not as it has to be. */
public final class ImportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A refusal, told in a sentence with a hint. */
  public ImportException(String message) {
    super(message);
  }
}
