package io.github.syllabake.model.markup;

import io.github.syllabake.source.SourceSpan;
import java.util.List;

/**
 * An entry of a glossary.
 *
 * @param id its address, see {@link io.github.syllabake.model.Ids}
 * @param name the term as written
 * @param aliases its other names, plain text
 * @param text what it means; a link alone says that the home of the term is there
 * @param more the further blocks below it
 * @param span where the entry stands
 */
public record Term(
    String id,
    List<Inline> name,
    List<String> aliases,
    List<Inline> text,
    List<Block> more,
    SourceSpan span) {}
