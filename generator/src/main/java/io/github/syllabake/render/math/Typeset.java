package io.github.syllabake.render.math;

/** What became of a formula. */
public sealed interface Typeset {

  /** Finished HTML with MathML inside. */
  record Html(String html) implements Typeset {}

  /**
   * TeX that KaTeX refuses.
   *
   * @param message KaTeX's message, without its position
   * @param position where in the TeX source, from 0; the length of the source at its end
   * @param length how many characters are at fault, at least 0
   */
  record Refused(String message, int position, int length) implements Typeset {}
}
