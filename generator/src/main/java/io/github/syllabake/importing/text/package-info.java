/** From the bytes of a file to lines in the forms that the grammar knows, without damage. */
package io.github.syllabake.importing.text;
