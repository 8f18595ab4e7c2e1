/**
 * Text as immutable values: the blocks and inlines of CommonMark and of this guide's own grammar.
 */
package io.github.syllabake.model.markup;
