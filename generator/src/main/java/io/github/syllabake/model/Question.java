package io.github.syllabake.model;

import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * An interview question.
 *
 * @param id its address, see {@link Ids}
 * @param shared the name of the tick that it shares with other places; empty for one of its own
 * @param number its number in its list
 * @param text the question
 * @param advice the further blocks below it
 * @param linksMentions whether mentions in it become links
 */
public record Question(
    String id,
    Optional<String> shared,
    int number,
    List<Inline> text,
    List<Block> advice,
    SourceSpan span,
    boolean linksMentions) {

  /** A question whose mentions become links. */
  public Question(
      String id,
      Optional<String> shared,
      int number,
      List<Inline> text,
      List<Block> advice,
      SourceSpan span) {
    this(id, shared, number, text, advice, span, true);
  }

  /** What its tick is kept under, see {@link Ids#tick}. */
  public String tick() {
    return Ids.tick(id, shared);
  }
}
