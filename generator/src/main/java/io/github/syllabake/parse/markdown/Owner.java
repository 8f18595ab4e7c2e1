package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.markup.Inline;
import java.util.List;

/**
 * What blocks stand in: a page, a section, an item or a question.
 *
 * @param id its id, from which the ids of what stands in it are made
 * @param name its name, which serves for trees whose root is not written
 */
public record Owner(String id, List<Inline> name) {}
