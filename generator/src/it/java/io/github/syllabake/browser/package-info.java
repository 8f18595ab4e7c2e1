/** The baked guide as readers meet it: in Chromium and in Firefox, from a server and from files. */
package io.github.syllabake.browser;
