package io.github.syllabake.parse;

import io.github.syllabake.model.Ids;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.parse.markdown.MarkdownDocument;
import io.github.syllabake.parse.markdown.Pinned;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * The nodes of a page, divided by its headings.
 *
 * @param titleHeading the heading that is the page's title, if there is one; it starts no part
 * @param intro the nodes before the first part
 * @param parts the headings with the nodes below each
 */
record PageText(Optional<Head> titleHeading, List<Node> intro, List<Part> parts) {

  /**
   * A heading.
   *
   * @param level as written, 1 to 6
   * @param pin the id pinned to it
   * @param anchor the anchor that GitHub gives it
   */
  record Head(int level, List<Inline> text, Optional<String> pin, String anchor, SourceSpan span) {

    /** This heading with another id pinned to it. */
    Head pinnedTo(String id) {
      return new Head(level, text, Optional.of(id), anchor, span);
    }
  }

  /** A heading and the nodes below it, up to the next heading. */
  record Part(Head head, List<Node> nodes) {}

  /**
   * Divides a page.
   *
   * @param title the title from front matter
   */
  static PageText of(MarkdownDocument document, Optional<String> title) {
    List<Node> intro = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (Node node : document.nodes()) {
      if (node instanceof Heading heading) {
        parts.add(new Part(head(heading, document), new ArrayList<>()));
      } else {
        (parts.isEmpty() ? intro : parts.get(parts.size() - 1).nodes()).add(node);
      }
    }
    if (!startsWithTitle(parts, title)) {
      return new PageText(Optional.empty(), intro, parts);
    }
    intro.addAll(parts.get(0).nodes());
    return new PageText(Optional.of(parts.get(0).head()), intro, parts.subList(1, parts.size()));
  }

  /** All nodes but headings. */
  Stream<Node> nodes() {
    return Stream.concat(intro.stream(), parts.stream().flatMap(part -> part.nodes().stream()));
  }

  /** The page without some of its nodes. */
  PageText without(Predicate<Node> test) {
    return new PageText(
        titleHeading,
        intro.stream().filter(test.negate()).toList(),
        parts.stream()
            .map(
                part -> new Part(part.head(), part.nodes().stream().filter(test.negate()).toList()))
            .toList());
  }

  private static Head head(Heading heading, MarkdownDocument document) {
    List<Inline> written = document.inlines(heading);
    Pinned pinned = Pinned.of(written);
    return new Head(
        heading.getLevel(),
        pinned.text(),
        pinned.id(),
        document.anchor(written),
        document.span(heading));
  }

  /**
   * The first heading is the title if no other is as high. Where front matter has a title too, a
   * single heading below the first level is one only if it says the same.
   */
  private static boolean startsWithTitle(List<Part> parts, Optional<String> title) {
    if (parts.isEmpty()) {
      return false;
    }
    Head first = parts.get(0).head();
    boolean highest = parts.stream().skip(1).allMatch(part -> part.head().level() > first.level());
    return highest
        && (first.level() == 1 || title.map(name -> isSame(name, first.text())).orElse(true));
  }

  private static boolean isSame(String title, List<Inline> heading) {
    return Ids.slug(title).equals(Ids.slug(PlainText.of(heading)));
  }
}
