package io.github.syllabake.render.figure;

/**
 * A line of a label.
 *
 * @param text its part of the label's text
 * @param base where its base line is, below the upper edge of the node
 */
record LabelLine(String text, double base) {}
