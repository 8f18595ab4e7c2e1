/** The YAML front matter of a file: keys and values with their places, and typed access to them. */
package io.github.syllabake.parse.frontmatter;
