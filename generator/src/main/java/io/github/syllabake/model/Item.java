package io.github.syllabake.model;

import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An item of a checklist: something to know and to tick.
 *
 * @param id its address, see {@link Ids}
 * @param shared the name of the tick that it shares with other places; empty for one of its own
 * @param mark the author's mark in its box; empty for a blank box, and for {@code x}
 * @param term the name it defines: its leading bold text without a closing colon, as plain text
 * @param text the item itself: its first paragraph
 * @param annotations its labelled remarks, such as intuition or pros
 * @param explanation the further blocks below it
 * @param children the items nested in it
 * @param span where its text stands
 * @param linksMentions whether mentions in it become links
 */
public record Item(
    String id,
    Optional<String> shared,
    Optional<String> mark,
    Optional<String> term,
    List<Inline> text,
    List<Annotation> annotations,
    List<Block> explanation,
    List<Item> children,
    SourceSpan span,
    boolean linksMentions) {

  /** An item whose mentions become links. */
  public Item(
      String id,
      Optional<String> shared,
      Optional<String> mark,
      Optional<String> term,
      List<Inline> text,
      List<Annotation> annotations,
      List<Block> explanation,
      List<Item> children,
      SourceSpan span) {
    this(id, shared, mark, term, text, annotations, explanation, children, span, true);
  }

  /**
   * A labelled remark on an item.
   *
   * @param label its label without the colon
   * @param content what follows; its first block is a paragraph unless nothing follows the label
   */
  public record Annotation(List<Inline> label, List<Block> content) {}

  /** What its tick is kept under, see {@link Ids#tick}. */
  public String tick() {
    return Ids.tick(id, shared);
  }

  /** This item and all below it, in reading order. */
  public Stream<Item> withDescendants() {
    List<Item> all = new ArrayList<>();
    Markup.eachItem(List.of(this), all::add);
    return all.stream();
  }

  /** All items below it, in reading order. */
  public Stream<Item> descendants() {
    List<Item> all = new ArrayList<>();
    Markup.eachItem(children, all::add);
    return all.stream();
  }
}
