package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.markup.Inline;
import java.util.ArrayList;
import java.util.List;

/** Cuts and changes runs of inlines. */
final class Inlines {

  private Inlines() {}

  /**
   * These inlines with other characters in their last one, which is text; none if those are none.
   */
  static List<Inline> withLast(List<Inline> inlines, String text) {
    List<Inline> changed = new ArrayList<>(inlines.subList(0, inlines.size() - 1));
    if (!text.isEmpty()) {
      changed.add(new Inline.Text(text));
    }
    return withoutEdges(changed);
  }

  /** These inlines with other characters in their first one, which is text. */
  static List<Inline> withFirst(List<Inline> inlines, String text) {
    List<Inline> changed = new ArrayList<>(inlines);
    changed.set(0, new Inline.Text(text));
    return withoutEdges(changed);
  }

  /** These inlines without line ends and empty text at their start and end. */
  static List<Inline> withoutEdges(List<Inline> inlines) {
    int start = 0;
    int end = inlines.size();
    while (start < end && isEmpty(inlines.get(start))) {
      start++;
    }
    while (end > start && isEmpty(inlines.get(end - 1))) {
      end--;
    }
    return List.copyOf(inlines.subList(start, end));
  }

  private static boolean isEmpty(Inline inline) {
    return inline instanceof Inline.SoftBreak
        || inline instanceof Inline.HardBreak
        || (inline instanceof Inline.Text text && text.text().isEmpty());
  }
}
