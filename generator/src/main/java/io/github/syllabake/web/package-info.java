/** Asks other sites whether the guide's links to them still lead somewhere. */
package io.github.syllabake.web;
