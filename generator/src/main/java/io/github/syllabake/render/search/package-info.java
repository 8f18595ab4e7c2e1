/** What the search of the site finds: entries from the guide, and the script that carries them. */
package io.github.syllabake.render.search;
