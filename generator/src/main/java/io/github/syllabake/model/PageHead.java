package io.github.syllabake.model;

import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.SourceSpan;
import java.util.List;

/**
 * What every page of the content has.
 *
 * @param id its address, unique in the guide
 * @param title its title
 * @param summary one sentence on it; empty when the author gave none
 * @param order its place among the pages of its kind; files without an order follow those with one,
 *     by path
 * @param span where its title stands
 * @param naming what it says about the names of things
 */
public record PageHead(
    String id, List<Inline> title, String summary, int order, SourceSpan span, Naming naming) {

  /** The head of a page that says nothing about names. */
  public PageHead(String id, List<Inline> title, String summary, int order, SourceSpan span) {
    this(id, title, summary, order, span, Naming.NONE);
  }

  /** The path of its file in the content folder. */
  public String file() {
    return span.file();
  }
}
