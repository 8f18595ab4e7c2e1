/** What holds of a baked site as a whole: audits, and the bundled guide under them. */
package io.github.syllabake.guide;
