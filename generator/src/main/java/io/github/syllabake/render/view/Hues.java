package io.github.syllabake.render.view;

/** Hues in OKLCH, in degrees. */
final class Hues {

  /** A blue: where the wheel of hues starts. */
  private static final int FIRST = 255;

  private static final int CIRCLE = 360;

  private Hues() {}

  /** The hue of thing {@code number} (from 1) of {@code count}: even steps around the wheel. */
  static int of(int number, int count) {
    return Math.floorMod(FIRST + (number - 1) * CIRCLE / Math.max(1, count), CIRCLE);
  }
}
