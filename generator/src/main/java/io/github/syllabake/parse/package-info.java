/**
 * The second stage: files become the pages of a guide, each by itself. Links are left as written;
 * whatever needs the whole guide is the work of {@code link}.
 */
package io.github.syllabake.parse;
