/**
 * From the parts to the whole: addresses, references, totals. Nothing is left to look up
 * afterwards.
 */
package io.github.syllabake.link;
