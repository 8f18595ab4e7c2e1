package io.github.syllabake.parse;

import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Section;
import io.github.syllabake.parse.PageText.Head;
import io.github.syllabake.parse.PageText.Part;
import io.github.syllabake.source.Diagnostic;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Ids that headings have pinned. For other programs they are anchors of their page alone, so one
 * that is taken elsewhere in the guide is read as one within its page.
 */
final class HeadingPins {

  /** Nothing is taken. */
  static final Set<String> NONE = Set.of();

  private final Set<String> taken = new HashSet<>();

  /** Pins beside these ids of pages. */
  HeadingPins(Collection<String> pageIds) {
    taken.addAll(pageIds);
  }

  /** The ids that pages before have taken of those that a page pins; call it in reading order. */
  Set<String> takenOf(ContentPage page) {
    List<String> own = pinned(page).toList();
    Set<String> twice = new HashSet<>(own);
    twice.retainAll(taken);
    taken.addAll(own);
    return twice;
  }

  private static Stream<String> pinned(ContentPage page) {
    return page.sections().stream()
        .map(Section::id)
        .filter(id -> !id.startsWith(page.head().id() + "/"));
  }

  /** A page's text with the taken ids of its headings as ids within the page. */
  static PageText local(
      PageText text, String pageId, Set<String> taken, Consumer<Diagnostic> problems) {
    return new PageText(
        text.titleHeading(),
        text.intro(),
        text.parts().stream()
            .map(part -> new Part(local(part.head(), pageId, taken, problems), part.nodes()))
            .toList());
  }

  private static Head local(
      Head head, String pageId, Set<String> taken, Consumer<Diagnostic> problems) {
    if (head.pin().filter(taken::contains).isEmpty()) {
      return head;
    }
    String pin = head.pin().get();
    String id = pageId + "/" + pin;
    problems.accept(
        Diagnostic.warning(
            "numbered-id",
            head.span(),
            "“" + pin + "” names something on another page already, so this is “" + id + "”",
            "pin an id that the guide has once"));
    return head.pinnedTo(id);
  }
}
