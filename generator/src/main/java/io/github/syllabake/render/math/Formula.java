package io.github.syllabake.render.math;

/**
 * A formula to typeset.
 *
 * @param tex its TeX source
 * @param display whether it stands on a line of its own
 */
public record Formula(String tex, boolean display) {}
