package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.SourceSpan;
import java.util.List;

/**
 * A row of a table with its place.
 *
 * @param cells as many as the table's header has
 */
public record TableLine(List<List<Inline>> cells, SourceSpan span) {}
