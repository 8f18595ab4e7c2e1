package io.github.syllabake.render.math;

/**
 * What a typeset formula is kept under: 128 bits of a hash of all that its HTML depends on.
 *
 * @param high the first 64 bits
 * @param low the others
 */
record FormulaKey(long high, long low) {}
