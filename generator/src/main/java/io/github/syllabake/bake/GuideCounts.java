package io.github.syllabake.bake;

/**
 * How much a guide holds.
 *
 * @param pages pages of the site
 * @param formulas different formulas
 * @param typeset how many of these were typeset in this bake or left to the browser; the others
 *     were kept from earlier bakes
 */
public record GuideCounts(
    int pages, int pillars, int items, int mindmaps, int questions, int formulas, int typeset) {}
