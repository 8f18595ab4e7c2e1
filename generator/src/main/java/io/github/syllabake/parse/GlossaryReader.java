package io.github.syllabake.parse;

import io.github.syllabake.model.Ids;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Term;
import io.github.syllabake.parse.markdown.MarkdownDocument;
import io.github.syllabake.parse.markdown.NodeWalk;
import io.github.syllabake.parse.markdown.Owner;
import io.github.syllabake.parse.markdown.TermHead;
import io.github.syllabake.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads the bulleted lists of a glossary whose entries all start with a bold term. */
final class GlossaryReader {

  private final MarkdownDocument document;
  private final String pageId;

  GlossaryReader(MarkdownDocument document, String pageId) {
    this.document = document;
    this.pageId = pageId;
  }

  /** The blocks of nodes; terms have ids below the page's own, wherever on the page they stand. */
  List<Block> blocks(Collection<Node> nodes, Owner owner) {
    List<Block> blocks = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof BulletList list && isTerms(list)) {
        blocks.add(new Block.Glossary(NodeWalk.children(list).stream().map(this::term).toList()));
      } else {
        blocks.addAll(document.blocks(List.of(node), owner));
      }
    }
    return List.copyOf(blocks);
  }

  private boolean isTerms(BulletList list) {
    return NodeWalk.children(list).stream()
        .allMatch(
            entry ->
                entry.getFirstChild() instanceof Paragraph paragraph
                    && TermHead.of(document.inlines(paragraph)).isPresent());
  }

  private Term term(Node entry) {
    List<Node> nodes = NodeWalk.children(entry);
    TermHead head = TermHead.of(document.inlines(nodes.get(0))).orElseThrow();
    List<Inline> name = head.name();
    SourceSpan span = document.span(nodes.get(0));
    String id = document.id(Ids.child(pageId, PlainText.of(name)), span);
    List<Block> more = document.blocks(nodes.subList(1, nodes.size()), new Owner(id, name));
    return new Term(id, name, head.aliases(), head.text(), more, span);
  }
}
