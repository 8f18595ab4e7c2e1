package io.github.syllabake.render.figure;

/** The room that a reader's screen has for a picture, in pixels. */
record Screen(double width, double height) {

  /** By how much a layout can grow to fill the screen; less than 1 when it has to shrink. */
  double fit(MindmapLayout layout) {
    return Math.min(width / layout.width(), height / layout.height());
  }
}
