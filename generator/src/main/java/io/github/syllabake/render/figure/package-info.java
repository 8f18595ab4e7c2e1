/** Pictures: mindmaps and charts as SVG. */
package io.github.syllabake.render.figure;
