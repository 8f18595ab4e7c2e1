/** What a file consists of: headings, and the blocks below each. */
package io.github.syllabake.importing.outline;
