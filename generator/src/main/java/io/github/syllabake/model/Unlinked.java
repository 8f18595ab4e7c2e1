package io.github.syllabake.model;

import io.github.syllabake.model.markup.Inline;
import java.util.List;
import java.util.stream.Stream;

/** Text for places that are links themselves: a link must not stand in a link. */
public final class Unlinked {

  private Unlinked() {}

  /** Inlines with their links as plain text, and without references to footnotes. */
  public static List<Inline> of(List<Inline> inlines) {
    return isPlain(inlines) ? inlines : inlines.stream().flatMap(Unlinked::of).toList();
  }

  private static boolean isPlain(List<Inline> inlines) {
    for (int i = 0; i < inlines.size(); i++) {
      if (!(inlines.get(i) instanceof Inline.Text)) {
        return false;
      }
    }
    return true;
  }

  private static Stream<Inline> of(Inline inline) {
    if (inline instanceof Inline.FootnoteReference) {
      return Stream.of();
    } else if (inline instanceof Inline.Link link) {
      return of(link.children()).stream();
    } else if (inline instanceof Inline.Strong strong) {
      return Stream.of(new Inline.Strong(of(strong.children())));
    } else if (inline instanceof Inline.Emphasis emphasis) {
      return Stream.of(new Inline.Emphasis(of(emphasis.children())));
    } else if (inline instanceof Inline.Strikethrough struck) {
      return Stream.of(new Inline.Strikethrough(of(struck.children())));
    }
    return Stream.of(inline);
  }
}
