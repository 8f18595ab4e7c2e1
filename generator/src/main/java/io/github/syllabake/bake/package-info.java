/**
 * From a content folder to a site on disk: runs all stages, renders the pages with JBake and
 * Freemarker, copies the assets, and swaps the output in whole. JBake and Freemarker stand here and
 * nowhere else.
 */
package io.github.syllabake.bake;
