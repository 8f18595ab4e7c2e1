/** The goals of the Maven plugin. */
package io.github.syllabake.maven;
