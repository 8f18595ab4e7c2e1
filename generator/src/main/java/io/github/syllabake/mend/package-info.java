/** Mends files: makes the changes that diagnostics carry, and shows them. */
package io.github.syllabake.mend;
