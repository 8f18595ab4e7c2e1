package io.github.syllabake.parse.frontmatter;

import io.github.syllabake.source.SourceSpan;
import java.util.List;

/** A value in front matter. */
public sealed interface Value {

  /** Where it stands. */
  SourceSpan span();

  /** A scalar; {@code null} and nothing at all are the empty text. */
  record Text(String text, SourceSpan span) implements Value {}

  /** Keys with values of their own. */
  record Fields(List<Field> fields, SourceSpan span) implements Value {}

  /** A list. */
  record Sequence(List<Value> values, SourceSpan span) implements Value {}

  /** An alias or something nested too deep, which no key of the grammar takes. */
  record Other(SourceSpan span) implements Value {}

  /**
   * A key with its value.
   *
   * @param span where the key stands
   */
  record Field(String key, SourceSpan span, Value value) {}
}
