package io.github.syllabake.parse;

import io.github.syllabake.model.Ids;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.Section;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.parse.PageText.Head;
import io.github.syllabake.parse.PageText.Part;
import io.github.syllabake.parse.markdown.MarkdownDocument;
import io.github.syllabake.parse.markdown.Owner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;
import org.commonmark.node.Node;

/**
 * Reads the parts of a page as sections, each within the one above it that has a higher heading.
 */
final class SectionReader {

  private record Open(int level, String id) {}

  private final MarkdownDocument document;
  private final BiFunction<List<Node>, Owner, List<Block>> blocks;
  private final String pageId;
  private final Deque<Open> open = new ArrayDeque<>();

  /**
   * A reader for one page.
   *
   * @param blocks reads nodes as the blocks of a section
   */
  SectionReader(
      MarkdownDocument document, BiFunction<List<Node>, Owner, List<Block>> blocks, String pageId) {
    this.document = document;
    this.blocks = blocks;
    this.pageId = pageId;
  }

  List<Section> sections(List<Part> parts) {
    List<Section> sections = new ArrayList<>();
    parts.forEach(part -> sections.add(section(part)));
    return sections;
  }

  private Section section(Part part) {
    Head head = part.head();
    while (!open.isEmpty() && open.peek().level() >= head.level()) {
      open.pop();
    }
    String parent = open.isEmpty() ? pageId : open.peek().id();
    String named = Ids.child(parent, PlainText.of(head.text()));
    String id = head.pin().orElseGet(() -> document.id(named, head.span()));
    open.push(new Open(head.level(), id));
    List<Block> body = blocks.apply(part.nodes(), new Owner(id, head.text()));
    return new Section(id, open.size(), head.text(), body, head.anchor(), head.span());
  }
}
