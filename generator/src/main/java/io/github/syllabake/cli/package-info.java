/** The command line: what people type, and what they get to read. */
package io.github.syllabake.cli;
