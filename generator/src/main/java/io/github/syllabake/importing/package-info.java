/**
 * Makes content of raw notes: bytes, text without damage, an outline of headings and blocks, pages,
 * files. Each step takes what the one before it made, and all of them tell what they decided.
 */
package io.github.syllabake.importing;
