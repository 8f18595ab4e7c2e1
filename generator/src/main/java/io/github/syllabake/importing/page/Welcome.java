package io.github.syllabake.importing.page;

import io.github.syllabake.importing.outline.Chunk;
import io.github.syllabake.importing.outline.Head;
import io.github.syllabake.importing.outline.Part;
import java.util.List;
import java.util.Optional;

/**
 * Something that goes to the home page.
 *
 * @param head the heading of a file whose parts are pages of their own
 * @param chunks what stands below it
 * @param parts the parts of a front page
 */
record Welcome(Optional<Head> head, List<Chunk> chunks, List<Part> parts) {}
