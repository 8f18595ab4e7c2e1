package io.github.syllabake.model;

import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.source.SourceSpan;

/**
 * A place in the text that names a concept and leads to its home.
 *
 * @param home where it leads
 * @param from the item, question, section or page that it stands in
 * @param words the words of the text
 * @param sentence the sentence around them, as {@link PlainText}
 * @param span where that item, question, section or page stands in its file
 */
public record Mention(Place home, Place from, String words, String sentence, SourceSpan span) {}
