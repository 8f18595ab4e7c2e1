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
 * <p>A subclass overrides what it changes; what stays as it is, is not copied: most of a guide is
 * text that no stage changes.
 */
public abstract class MarkupRewriter {

  private final UnaryOperator<Inline> eachInline = this::inline;
  private final UnaryOperator<Block> eachBlock = this::block;
  private final UnaryOperator<Item> eachItem = this::item;
  private final UnaryOperator<Item.Annotation> eachAnnotation = this::annotation;
  private final UnaryOperator<MapTree.Node> eachNode = this::rewritten;

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

  /** A run of inlines. */
  public final List<Inline> inlines(List<Inline> inlines) {
    return map(inlines, eachInline);
  }

  /** A run of blocks. */
  public final List<Block> blocks(List<Block> blocks) {
    return map(blocks, eachBlock);
  }

  /** An item with all below it. */
  public Item item(Item item) {
    List<Inline> text = item.term().isPresent() ? afterTerm(item.text()) : text(item.text());
    List<Item.Annotation> annotations = map(item.annotations(), eachAnnotation);
    List<Block> explanation = explanation(item.explanation());
    List<Item> children = map(item.children(), eachItem);
    return isSame(text, item.text())
            && isSame(annotations, item.annotations())
            && isSame(explanation, item.explanation())
            && isSame(children, item.children())
        ? item
        : new Item(
            item.id(),
            item.shared(),
            item.mark(),
            item.term(),
            text,
            annotations,
            explanation,
            children,
            item.span(),
            item.linksMentions());
  }

  /** A tree. */
  public final MapTree tree(MapTree tree) {
    MapTree.Node root = rewritten(tree.root());
    return isSame(root, tree.root()) ? tree : new MapTree(root);
  }

  /** A section. */
  public Section section(Section section) {
    List<Inline> title = inlines(section.title());
    List<Block> body = blocks(section.body());
    return isSame(title, section.title()) && isSame(body, section.body())
        ? section
        : new Section(
            section.id(), section.level(), title, body, section.githubAnchor(), section.span());
  }

  /** A question. */
  public Question question(Question question) {
    List<Inline> text = text(question.text());
    List<Block> advice = explanation(question.advice());
    return isSame(text, question.text()) && isSame(advice, question.advice())
        ? question
        : new Question(
            question.id(),
            question.shared(),
            question.number(),
            text,
            advice,
            question.span(),
            question.linksMentions());
  }

  private Item.Annotation annotation(Item.Annotation annotation) {
    List<Inline> label = inlines(annotation.label());
    List<Block> content = blocks(annotation.content());
    return isSame(label, annotation.label()) && isSame(content, annotation.content())
        ? annotation
        : new Item.Annotation(label, content);
  }

  private MapTree.Node rewritten(MapTree.Node node) {
    List<Inline> label = inlines(node.label());
    List<MapTree.Node> children = map(node.children(), eachNode);
    return node(
        isSame(label, node.label()) && isSame(children, node.children())
            ? node
            : new MapTree.Node(
                node.id(), label, node.target(), children, node.span(), node.deadEnd()));
  }

  /** The term of an item is its name, no running text. */
  private List<Inline> afterTerm(List<Inline> text) {
    List<Inline> term = text.subList(0, 1);
    List<Inline> rest = text.subList(1, text.size());
    List<Inline> newTerm = inlines(term);
    List<Inline> newRest = text(rest);
    if (isSame(newTerm, term) && isSame(newRest, rest)) {
      return text;
    }
    List<Inline> rewritten = new ArrayList<>(newTerm);
    rewritten.addAll(newRest);
    return List.copyOf(rewritten);
  }

  private Inline inline(Inline inline) {
    List<Inline> before = Markup.children(inline);
    List<Inline> children = inlines(before);
    boolean same = isSame(children, before);
    if (inline instanceof Inline.Link link) {
      return link(
          same ? link : new Inline.Link(link.target(), link.title(), children, link.span()));
    } else if (inline instanceof Inline.Image image) {
      return image(
          same ? image : new Inline.Image(image.target(), image.title(), children, image.span()));
    } else if (same) {
      return inline;
    } else if (inline instanceof Inline.Mention mention) {
      return new Inline.Mention(mention.home(), children);
    } else if (inline instanceof Inline.Emphasis) {
      return new Inline.Emphasis(children);
    } else if (inline instanceof Inline.Strong) {
      return new Inline.Strong(children);
    } else if (inline instanceof Inline.Strikethrough) {
      return new Inline.Strikethrough(children);
    }
    throw new IllegalStateException("no inline has children but these: " + inline);
  }

  private Block block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      List<Inline> text = text(paragraph.inlines());
      return isSame(text, paragraph.inlines()) ? block : new Block.Paragraph(text);
    } else if (block instanceof Block.Heading heading) {
      List<Inline> inlines = inlines(heading.inlines());
      return isSame(inlines, heading.inlines())
          ? block
          : new Block.Heading(heading.level(), inlines, heading.anchor());
    } else if (block instanceof Block.Checklist checklist) {
      List<Item> items = map(checklist.items(), eachItem);
      return isSame(items, checklist.items()) ? block : new Block.Checklist(items);
    } else if (block instanceof Block.Table table) {
      return new Block.Table(
          table.alignments(),
          map(table.header(), this::inlines),
          map(table.rows(), row -> map(row, this::text)));
    } else if (block instanceof Block.Figure figure) {
      MapTree tree = tree(figure.tree());
      return isSame(tree, figure.tree()) ? block : new Block.Figure(tree);
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

  /** A glossary entry. */
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

  /** The list itself where nothing in it is replaced. */
  private static <T> List<T> map(List<T> values, UnaryOperator<T> rewrite) {
    for (int i = 0; i < values.size(); i++) {
      T replacement = rewrite.apply(values.get(i));
      if (!isSame(replacement, values.get(i))) {
        return mapped(values, i, replacement, rewrite);
      }
    }
    return values;
  }

  private static <T> List<T> mapped(
      List<T> values, int same, T replacement, UnaryOperator<T> rewrite) {
    List<T> mapped = new ArrayList<>(values.subList(0, same));
    mapped.add(replacement);
    for (T value : values.subList(same + 1, values.size())) {
      mapped.add(rewrite.apply(value));
    }
    return List.copyOf(mapped);
  }

  private static boolean isSame(Object one, Object other) {
    return one == other;
  }
}
