/** The script of the site: its modules that need no page, run in V8 as they are. */
package io.github.syllabake.client;
