/**
 * What was read and where it stands: source files, spans in them, and diagnostics. Uses the JDK
 * alone.
 */
package io.github.syllabake.source;
