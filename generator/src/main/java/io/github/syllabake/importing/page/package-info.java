/** Which page each part of the notes becomes, and what the pages look like as files. */
package io.github.syllabake.importing.page;
