/** The guide as immutable values. Parsing makes its parts, linking makes them a whole. */
package io.github.syllabake.model;
