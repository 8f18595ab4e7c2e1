/**
 * From the linked guide to finished pages: HTML fragments, typeset math, pictures, and what
 * templates need to know.
 */
package io.github.syllabake.render;
