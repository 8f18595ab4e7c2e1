/** Concepts: terms with a home, the mentions that lead to it, and what they tie together. */
package io.github.syllabake.link.concept;
