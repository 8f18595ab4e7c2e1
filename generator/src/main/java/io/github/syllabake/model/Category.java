package io.github.syllabake.model;

import io.github.syllabake.model.markup.Inline;
import java.util.List;

/**
 * A category of interview questions.
 *
 * @param name its name as plain text
 * @param label its name as written, with its link if it has one
 * @param questions how many questions stand in it
 */
public record Category(String name, List<Inline> label, int questions) {}
