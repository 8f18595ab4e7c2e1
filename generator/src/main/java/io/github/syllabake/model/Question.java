package io.github.syllabake.model;

import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.SourceSpan;
import java.util.List;

/**
 * An interview question.
 *
 * @param id its address, see {@link Ids}
 * @param number its number in its list
 * @param text the question
 * @param advice the further blocks below it
 */
public record Question(
    String id, int number, List<Inline> text, List<Block> advice, SourceSpan span) {}
