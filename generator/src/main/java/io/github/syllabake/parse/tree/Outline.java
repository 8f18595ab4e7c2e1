package io.github.syllabake.parse.tree;

import io.github.syllabake.source.SourceSpan;
import java.util.List;

/**
 * A node of a tree as written.
 *
 * @param label its label, still Markdown
 * @param span where the label stands
 */
public record Outline(String label, SourceSpan span, List<Outline> children) {}
