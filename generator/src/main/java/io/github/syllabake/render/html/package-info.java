/** Markup, items, sections and questions as HTML fragments. */
package io.github.syllabake.render.html;
