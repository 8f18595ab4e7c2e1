package io.github.syllabake.model.markup;

import io.github.syllabake.source.SourceSpan;

/**
 * Where a link or an image leads. The parser makes {@link Written} and {@link Defined} ones;
 * linking leaves written ones that lead nowhere, which are shown as text.
 */
public sealed interface Target {

  /** A destination as the author wrote it, unescaped but not yet looked up. */
  record Written(String destination) implements Target {}

  /**
   * A destination that a link reference definition gives the node of a tree.
   *
   * @param span where the definition stands
   */
  record Defined(String destination, SourceSpan span) implements Target {}

  /**
   * An address outside the guide, or one that the guide does not judge, such as {@code mailto:}.
   */
  record External(String url) implements Target {}

  /**
   * A place in the guide.
   *
   * @param page path of the page in the site, such as {@code pillars/calculus.html}
   * @param anchor the anchor in that page without {@code #}; empty for the page itself
   */
  record Place(String page, String anchor) implements Target {

    // Places are looked up in maps by the thousand, and what a record has of itself starts slowly.

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place && anchor.equals(place.anchor) && page.equals(place.page);
    }

    @Override
    public int hashCode() {
      return 31 * anchor.hashCode() + page.hashCode();
    }
  }

  /**
   * A file that travels with the content, such as a picture; the path is relative to the site's
   * root.
   */
  record Attached(String path) implements Target {}
}
