package io.github.syllabake.render.math;

/**
 * A formula to typeset.
 *
 * @param tex its TeX source
 * @param display whether it stands on a line of its own
 * @param measured whether it stands in a picture, which has to know its size: see {@link MathBox}
 */
public record Formula(String tex, boolean display, boolean measured) {

  /** A formula in text. */
  public Formula(String tex, boolean display) {
    this(tex, display, false);
  }

  // Looked up by the thousand, and what a record has of itself starts slowly.

  @Override
  public boolean equals(Object other) {
    return other instanceof Formula formula
        && tex.equals(formula.tex)
        && display == formula.display
        && measured == formula.measured;
  }

  @Override
  public int hashCode() {
    return 4 * tex.hashCode() + (display ? 2 : 0) + (measured ? 1 : 0);
  }

  /** A formula in a picture. */
  public static Formula inPicture(String tex) {
    return new Formula(tex, false, true);
  }
}
