/** Trees that are drawn as text: in box characters, in ASCII, or by indentation. */
package io.github.syllabake.parse.tree;
