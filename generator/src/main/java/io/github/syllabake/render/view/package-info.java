/** What templates see, made from the guide. */
package io.github.syllabake.render.view;
