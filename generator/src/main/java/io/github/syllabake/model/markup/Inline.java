package io.github.syllabake.model.markup;

import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** A piece of running text. */
public sealed interface Inline {

  /** Plain characters. */
  record Text(String text) implements Inline {}

  /** Stress, usually italic. */
  record Emphasis(List<Inline> children) implements Inline {}

  /** Strong stress, usually bold. */
  record Strong(List<Inline> children) implements Inline {}

  /** Struck-through text. */
  record Strikethrough(List<Inline> children) implements Inline {}

  /** A code span. */
  record CodeSpan(String code) implements Inline {}

  /**
   * A formula in the text.
   *
   * @param tex the TeX source as written
   * @param display whether it stands on a line of its own
   * @param span where {@code tex} (without its dollars) starts
   */
  record Math(String tex, boolean display, SourceSpan span) implements Inline {}

  /** A link; {@code span} is that of the whole link. */
  record Link(Target target, Optional<String> title, List<Inline> children, SourceSpan span)
      implements Inline {}

  /**
   * A name of a concept in the text, which leads to its home; linking makes it.
   *
   * @param home the concept's home
   */
  record Mention(Target.Place home, List<Inline> children) implements Inline {}

  /** A picture; {@code alt} is its text for those who do not see it. */
  record Image(Target target, Optional<String> title, List<Inline> alt, SourceSpan span)
      implements Inline {}

  /** A line end in the source that is a space in the text. */
  record SoftBreak() implements Inline {}

  /** A line end that stays one. */
  record HardBreak() implements Inline {}

  /** Raw HTML as written. */
  record Html(String html) implements Inline {}

  /**
   * A reference to a footnote.
   *
   * @param label the label as written
   * @param number the footnote's number in the file, from 1 in order of first reference
   * @param occurrence which reference to this footnote this is, from 1
   */
  record FootnoteReference(String label, int number, int occurrence) implements Inline {}
}
