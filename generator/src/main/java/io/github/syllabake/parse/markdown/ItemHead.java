package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * An item without what stands below it.
 *
 * @param text its first paragraph without a pin
 * @param pin the id pinned to it
 * @param shared the name of the tick that it shares
 * @param linksMentions whether mentions in it become links
 * @param below the nodes below its first paragraph
 */
record ItemHead(
    Optional<String> mark,
    Optional<String> term,
    List<Inline> text,
    Optional<String> pin,
    Optional<String> shared,
    boolean linksMentions,
    List<Node> below,
    SourceSpan span) {

  static ItemHead of(TaskItem item, Reading reading) {
    boolean hasText = item.getFirstChild() instanceof Paragraph;
    Pinned pinned = Pinned.withTick(hasText ? reading.inlines(item.getFirstChild()) : List.of());
    List<Node> children = NodeWalk.children(item);
    return new ItemHead(
        mark(item.box()),
        term(pinned.text()),
        pinned.text(),
        pinned.id(),
        pinned.tick(),
        pinned.linksMentions(),
        hasText ? children.subList(1, children.size()) : children,
        reading.positions().of(hasText ? item.getFirstChild() : item));
  }

  private static Optional<String> mark(String box) {
    boolean unmarked = box.isBlank() || box.equals("\u00A0") || box.equalsIgnoreCase("x");
    return unmarked ? Optional.empty() : Optional.of(box);
  }

  private static Optional<String> term(List<Inline> text) {
    if (text.isEmpty() || !(text.get(0) instanceof Inline.Strong strong) || isPartOfWord(text)) {
      return Optional.empty();
    }
    String bold = PlainText.of(strong.children()).strip();
    String term = bold.endsWith(":") ? bold.substring(0, bold.length() - 1).strip() : bold;
    return Optional.of(term).filter(name -> !name.isEmpty());
  }

  /** A stressed initial, as those of the words that an abbreviation stands for, is no term. */
  private static boolean isPartOfWord(List<Inline> text) {
    return text.size() > 1
        && text.get(1) instanceof Inline.Text next
        && !next.text().isEmpty()
        && Character.isLetterOrDigit(next.text().codePointAt(0));
  }
}
