package io.github.syllabake.model;

import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Walks through markup, plainly: this is done for every page, several times. Most lists have one
 * element, and an iterator costs more than the step.
 */
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
    } else if (inline instanceof Inline.Mention mention) {
      return mention.children();
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
      List<List<Inline>> runs = new ArrayList<>();
      eachItem(checklist.items(), item -> addInlines(item, runs));
      return runs;
    } else if (block instanceof Block.Glossary glossary) {
      return glossary.terms().stream()
          .flatMap(term -> Stream.of(term.name(), term.text()))
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
      List<List<Block>> runs = new ArrayList<>();
      eachItem(checklist.items(), item -> addBlocks(item, runs));
      return runs;
    } else if (block instanceof Block.Glossary glossary) {
      return glossary.terms().stream().map(Term::more).toList();
    }
    return List.of();
  }

  /** Does something with all blocks: these and those inside them, in reading order. */
  public static void eachBlock(List<Block> blocks, Consumer<Block> action) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      action.accept(block);
      List<List<Block>> runs = blocks(block);
      for (int run = 0; run < runs.size(); run++) {
        eachBlock(runs.get(run), action);
      }
    }
  }

  /** Does something with all inlines: these and those inside them, in reading order. */
  public static void eachInline(List<Inline> inlines, Consumer<Inline> action) {
    for (int i = 0; i < inlines.size(); i++) {
      Inline inline = inlines.get(i);
      action.accept(inline);
      eachInline(children(inline), action);
    }
  }

  /** Does something with all items: these and those nested in them, in reading order. */
  public static void eachItem(List<Item> items, Consumer<Item> action) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      action.accept(item);
      eachItem(item.children(), action);
    }
  }

  /** All inlines: these and those inside them, in reading order. */
  public static Stream<Inline> allInlines(List<Inline> inlines) {
    List<Inline> all = new ArrayList<>();
    eachInline(inlines, all::add);
    return all.stream();
  }

  /** All blocks: these and those inside them, in reading order. */
  public static Stream<Block> allBlocks(List<Block> blocks) {
    List<Block> all = new ArrayList<>();
    eachBlock(blocks, all::add);
    return all.stream();
  }

  /** All inlines in blocks, at any depth. */
  public static Stream<Inline> allInlinesOf(List<Block> blocks) {
    List<Inline> all = new ArrayList<>();
    Consumer<Inline> add = all::add;
    eachBlock(blocks, block -> eachInlineOf(inlines(block), add));
    return all.stream();
  }

  private static void eachInlineOf(List<List<Inline>> runs, Consumer<Inline> action) {
    for (int i = 0; i < runs.size(); i++) {
      eachInline(runs.get(i), action);
    }
  }

  /** The items of all checklists in blocks, without those nested in other items. */
  public static Stream<Item> topItems(List<Block> blocks) {
    List<Item> items = new ArrayList<>();
    eachBlock(blocks, block -> addTopItems(block, items));
    return items.stream();
  }

  private static void addTopItems(Block block, List<Item> items) {
    if (block instanceof Block.Checklist checklist) {
      items.addAll(checklist.items());
    }
  }

  private static void addInlines(Item item, List<List<Inline>> runs) {
    runs.add(item.text());
    for (Item.Annotation annotation : item.annotations()) {
      runs.add(annotation.label());
    }
  }

  private static void addBlocks(Item item, List<List<Block>> runs) {
    for (Item.Annotation annotation : item.annotations()) {
      runs.add(annotation.content());
    }
    runs.add(item.explanation());
  }
}
