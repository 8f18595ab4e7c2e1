package io.github.syllabake.model;

import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import java.util.List;
import java.util.stream.Stream;

/** Walks through markup. */
public final class Markup {

  private Markup() {}

  /** The inlines directly inside an inline; none for a leaf. */
  public static List<Inline> children(Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      return emphasis.children();
    } else if (inline instanceof Inline.Strong strong) {
      return strong.children();
    } else if (inline instanceof Inline.Strikethrough struck) {
      return struck.children();
    } else if (inline instanceof Inline.Link link) {
      return link.children();
    } else if (inline instanceof Inline.Image image) {
      return image.alt();
    }
    return List.of();
  }

  /**
   * The runs of inlines directly inside a block: its text, its cells, its items' texts and labels.
   */
  public static List<List<Inline>> inlines(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return List.of(paragraph.inlines());
    } else if (block instanceof Block.Heading heading) {
      return List.of(heading.inlines());
    } else if (block instanceof Block.DisplayMath math) {
      return List.of(List.of(math.math()));
    } else if (block instanceof Block.Table table) {
      return Stream.concat(table.header().stream(), table.rows().stream().flatMap(List::stream))
          .toList();
    } else if (block instanceof Block.Figure figure) {
      return figure.tree().root().withDescendants().map(MapTree.Node::label).toList();
    } else if (block instanceof Block.Checklist checklist) {
      return checklist.items().stream()
          .flatMap(Item::withDescendants)
          .flatMap(Markup::ownInlines)
          .toList();
    }
    return List.of();
  }

  /** The runs of blocks directly inside a block. */
  public static List<List<Block>> blocks(Block block) {
    if (block instanceof Block.BulletList list) {
      return list.entries();
    } else if (block instanceof Block.OrderedList list) {
      return list.entries();
    } else if (block instanceof Block.Quote quote) {
      return List.of(quote.blocks());
    } else if (block instanceof Block.Alert alert) {
      return List.of(alert.blocks());
    } else if (block instanceof Block.Footnotes footnotes) {
      return footnotes.notes().stream().map(Block.Footnotes.Note::blocks).toList();
    } else if (block instanceof Block.Checklist checklist) {
      return checklist.items().stream()
          .flatMap(Item::withDescendants)
          .flatMap(Markup::ownBlocks)
          .toList();
    }
    return List.of();
  }

  /** All blocks: these and those inside them, in reading order. */
  public static Stream<Block> allBlocks(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                Stream.concat(Stream.of(block), blocks(block).stream().flatMap(Markup::allBlocks)));
  }

  /** All inlines: these and those inside them, in reading order. */
  public static Stream<Inline> allInlines(List<Inline> inlines) {
    return inlines.stream()
        .flatMap(inline -> Stream.concat(Stream.of(inline), allInlines(children(inline))));
  }

  /** All inlines in blocks, at any depth. */
  public static Stream<Inline> allInlinesOf(List<Block> blocks) {
    return allBlocks(blocks).flatMap(block -> inlines(block).stream()).flatMap(Markup::allInlines);
  }

  /** The items of all checklists in blocks, without those nested in other items. */
  public static Stream<Item> topItems(List<Block> blocks) {
    return allBlocks(blocks)
        .filter(Block.Checklist.class::isInstance)
        .flatMap(block -> ((Block.Checklist) block).items().stream());
  }

  private static Stream<List<Inline>> ownInlines(Item item) {
    return Stream.concat(
        Stream.of(item.text()), item.annotations().stream().map(Item.Annotation::label));
  }

  private static Stream<List<Block>> ownBlocks(Item item) {
    return Stream.concat(
        item.annotations().stream().map(Item.Annotation::content), Stream.of(item.explanation()));
  }
}
