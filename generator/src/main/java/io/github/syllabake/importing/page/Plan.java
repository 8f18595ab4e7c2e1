package io.github.syllabake.importing.page;

import java.util.List;

/**
 * How notes are divided.
 *
 * @param units the pages, in the order of the notes
 * @param welcomes what goes to the home page
 */
record Plan(List<Unit> units, List<Welcome> welcomes) {}
