package io.github.syllabake.render.math;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Makes the keys of formulas as typeset by this version of KaTeX and of the script that calls it.
 */
final class FormulaKeys {

  /** Has seen what all keys have in common. */
  private final MessageDigest start;

  FormulaKeys() {
    try {
      start = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    start.update(utf8(KatexFiles.VERSION + '\n' + KatexIsolate.driver() + '\n'));
  }

  /** The key of a formula. */
  FormulaKey key(Formula formula) {
    MessageDigest hash = copy();
    hash.update((byte) FormulaBatch.style(formula));
    ByteBuffer bytes = ByteBuffer.wrap(hash.digest(utf8(formula.tex())));
    return new FormulaKey(bytes.getLong(), bytes.getLong());
  }

  private MessageDigest copy() {
    try {
      return (MessageDigest) start.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("Java's own SHA-256 can be cloned", e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
