package io.github.syllabake.render.math;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a typeset formula is kept under: 128 bits of a hash of all that its HTML depends on.
 *
 * @param high the first 64 bits
 * @param low the others
 */
record FormulaKey(long high, long low) {

  /** The key of a formula, as typeset by this version of KaTeX and of the script that calls it. */
  static FormulaKey of(Formula formula, String script) {
    MessageDigest hash = sha256();
    hash.update((KatexFiles.VERSION + '\n' + script + '\n').getBytes(StandardCharsets.UTF_8));
    hash.update((byte) (formula.display() ? 1 : 0));
    ByteBuffer bytes = ByteBuffer.wrap(hash.digest(formula.tex().getBytes(StandardCharsets.UTF_8)));
    return new FormulaKey(bytes.getLong(), bytes.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
