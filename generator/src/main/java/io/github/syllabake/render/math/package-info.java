/** Formulas: typeset by KaTeX in V8 when the guide is baked, kept on disk by content. */
package io.github.syllabake.render.math;
