package io.github.syllabake.render.math;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What became of a formula. */
public sealed interface Typeset {

  /**
   * Finished HTML, with MathML inside where KaTeX made it. It is held in UTF-8: thousands of
   * formulas take half the memory that their strings would.
   */
  final class Html implements Typeset {

    private final byte[] utf8;

    /** From text. */
    public Html(String html) {
      this(html.getBytes(StandardCharsets.UTF_8));
    }

    /** From UTF-8, which must not change any more. */
    Html(byte[] utf8) {
      this.utf8 = utf8;
    }

    /** The HTML, decoded anew with each call. */
    public String html() {
      return new String(utf8, StandardCharsets.UTF_8);
    }

    /** The HTML in UTF-8. */
    ByteBuffer utf8() {
      return ByteBuffer.wrap(utf8).asReadOnlyBuffer();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Html html && Arrays.equals(utf8, html.utf8);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(utf8);
    }

    @Override
    public String toString() {
      return "Html[html=" + html() + "]";
    }
  }

  /**
   * TeX that KaTeX refuses.
   *
   * @param message KaTeX's message, without its position
   * @param position where in the TeX source, from 0; the length of the source at its end
   * @param length how many characters are at fault, at least 0
   */
  record Refused(String message, int position, int length) implements Typeset {}
}
