package io.github.syllabake.model;

import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.SourceSpan;
import java.util.List;

/**
 * A heading and what stands below it, up to the next heading. Deeper sections follow in the page's
 * list; they are not nested.
 *
 * @param id its address, see {@link Ids}
 * @param level its depth in the page, from 1
 * @param title its heading
 * @param body its blocks
 * @param githubAnchor the anchor that GitHub gives the heading in the file; links may use it
 * @param span where its heading stands
 */
public record Section(
    String id,
    int level,
    List<Inline> title,
    List<Block> body,
    String githubAnchor,
    SourceSpan span) {}
