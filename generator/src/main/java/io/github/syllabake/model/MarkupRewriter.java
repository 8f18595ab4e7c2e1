package io.github.syllabake.model;

import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes a copy of markup in which links, pictures and trees are replaced.
 *
 * <p>A subclass overrides what it changes; everything else is copied as it is.
 */
public abstract class MarkupRewriter {

  /** The replacement of a link whose children are already rewritten. */
  protected Inline link(Inline.Link link) {
    return link;
  }

  /** The replacement of a picture whose text is already rewritten. */
  protected Inline image(Inline.Image image) {
    return image;
  }

  /** The replacement of a node whose label and children are already rewritten. */
  protected MapTree.Node node(MapTree.Node node) {
    return node;
  }

  /** The replacement of a run of running text, which is not yet rewritten: no title, no label. */
  protected List<Inline> text(List<Inline> text) {
    return inlines(text);
  }

  /** The replacement of what folds out below an item or a question. */
  protected List<Block> explanation(List<Block> blocks) {
    return blocks(blocks);
  }

  /** A copy of a run of inlines. */
  public final List<Inline> inlines(List<Inline> inlines) {
    return map(inlines, this::inline);
  }

  /** A copy of a run of blocks. */
  public final List<Block> blocks(List<Block> blocks) {
    return map(blocks, this::block);
  }

  /** A copy of an item with all below it. */
  public Item item(Item item) {
    return new Item(
        item.id(),
        item.shared(),
        item.mark(),
        item.term(),
        item.term().isPresent() ? afterTerm(item.text()) : text(item.text()),
        map(item.annotations(), a -> new Item.Annotation(inlines(a.label()), blocks(a.content()))),
        explanation(item.explanation()),
        map(item.children(), this::item),
        item.span(),
        item.linksMentions());
  }

  /** A copy of a tree. */
  public final MapTree tree(MapTree tree) {
    return new MapTree(rewritten(tree.root()));
  }

  /** A copy of a section. */
  public Section section(Section section) {
    return new Section(
        section.id(),
        section.level(),
        inlines(section.title()),
        blocks(section.body()),
        section.githubAnchor(),
        section.span());
  }

  /** A copy of a question. */
  public Question question(Question question) {
    return new Question(
        question.id(),
        question.shared(),
        question.number(),
        text(question.text()),
        explanation(question.advice()),
        question.span(),
        question.linksMentions());
  }

  private MapTree.Node rewritten(MapTree.Node node) {
    return node(
        new MapTree.Node(
            node.id(),
            inlines(node.label()),
            node.target(),
            map(node.children(), this::rewritten),
            node.span(),
            node.deadEnd()));
  }

  /** The term of an item is its name, no running text. */
  private List<Inline> afterTerm(List<Inline> text) {
    List<Inline> rewritten = new ArrayList<>(inlines(text.subList(0, 1)));
    rewritten.addAll(text(text.subList(1, text.size())));
    return List.copyOf(rewritten);
  }

  private Inline inline(Inline inline) {
    if (inline instanceof Inline.Mention mention) {
      return new Inline.Mention(mention.home(), inlines(mention.children()));
    } else if (inline instanceof Inline.Emphasis emphasis) {
      return new Inline.Emphasis(inlines(emphasis.children()));
    } else if (inline instanceof Inline.Strong strong) {
      return new Inline.Strong(inlines(strong.children()));
    } else if (inline instanceof Inline.Strikethrough struck) {
      return new Inline.Strikethrough(inlines(struck.children()));
    } else if (inline instanceof Inline.Link link) {
      return link(
          new Inline.Link(link.target(), link.title(), inlines(link.children()), link.span()));
    } else if (inline instanceof Inline.Image image) {
      return image(
          new Inline.Image(image.target(), image.title(), inlines(image.alt()), image.span()));
    }
    return inline;
  }

  private Block block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(text(paragraph.inlines()));
    } else if (block instanceof Block.Heading heading) {
      return new Block.Heading(heading.level(), inlines(heading.inlines()));
    } else if (block instanceof Block.Checklist checklist) {
      return new Block.Checklist(map(checklist.items(), this::item));
    } else if (block instanceof Block.Table table) {
      return new Block.Table(
          table.alignments(),
          map(table.header(), this::inlines),
          map(table.rows(), row -> map(row, this::text)));
    } else if (block instanceof Block.Figure figure) {
      return new Block.Figure(tree(figure.tree()));
    }
    return container(block);
  }

  private Block container(Block block) {
    if (block instanceof Block.BulletList list) {
      return new Block.BulletList(list.tight(), map(list.entries(), this::blocks));
    } else if (block instanceof Block.OrderedList list) {
      return new Block.OrderedList(list.tight(), list.start(), map(list.entries(), this::blocks));
    } else if (block instanceof Block.Quote quote) {
      return new Block.Quote(blocks(quote.blocks()));
    } else if (block instanceof Block.Alert alert) {
      return new Block.Alert(alert.kind(), blocks(alert.blocks()));
    } else if (block instanceof Block.Footnotes footnotes) {
      return new Block.Footnotes(map(footnotes.notes(), this::note));
    } else if (block instanceof Block.Glossary glossary) {
      return new Block.Glossary(map(glossary.terms(), this::term));
    }
    return block;
  }

  /** A copy of a glossary entry. */
  protected Term term(Term term) {
    return new Term(
        term.id(),
        inlines(term.name()),
        term.aliases(),
        text(term.text()),
        blocks(term.more()),
        term.span());
  }

  private Block.Footnotes.Note note(Block.Footnotes.Note note) {
    return new Block.Footnotes.Note(
        note.label(), note.number(), note.references(), blocks(note.blocks()));
  }

  private static <T> List<T> map(List<T> values, UnaryOperator<T> rewrite) {
    return values.stream().map(rewrite).toList();
  }
}
