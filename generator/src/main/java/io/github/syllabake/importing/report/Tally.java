package io.github.syllabake.importing.report;

import io.github.syllabake.model.Markup;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.parse.markdown.MarkdownParser;
import io.github.syllabake.source.SourceFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Counts what is in a text, as the guide's own parser reads it. */
public final class Tally {

  private static final Pattern FOOTNOTE = Pattern.compile("(?m)^ {0,3}\\[\\^([^\\]\\s]+)\\]:");

  private final Map<Counted, Integer> numbers = new EnumMap<>(Counted.class);

  private Tally() {}

  /** The numbers of a text; front matter is left out. */
  public static Counts of(String text) {
    Tally tally = new Tally();
    List<Block> blocks = new MarkdownParser().blocks(new SourceFile("text.md", referred(text)));
    Markup.eachBlock(blocks, tally::block);
    Markup.allInlinesOf(blocks).forEach(tally::inline);
    return new Counts(tally.numbers);
  }

  /** A text that refers to all of its footnotes: others are read by nobody. */
  private static String referred(String text) {
    String references =
        FOOTNOTE
            .matcher(text)
            .results()
            .map(note -> "[^" + note.group(1) + "]")
            .collect(Collectors.joining(" "));
    return references.isEmpty() ? text : text + "\n\n" + references + "\n";
  }

  private void block(Block block) {
    if (block instanceof Block.Heading) {
      add(Counted.HEADINGS, 1);
    } else if (block instanceof Block.BulletList list) {
      add(Counted.ENTRIES, list.entries().size());
    } else if (block instanceof Block.OrderedList list) {
      add(Counted.ENTRIES, list.entries().size());
    } else if (block instanceof Block.Checklist checklist) {
      Markup.eachItem(
          checklist.items(),
          item -> {
            add(Counted.ITEMS, 1);
            add(Counted.ENTRIES, item.annotations().size());
          });
    } else {
      figure(block);
    }
  }

  private void figure(Block block) {
    if (block instanceof Block.Code) {
      add(Counted.CODE, 1);
    } else if (block instanceof Block.Table table) {
      add(Counted.TABLES, 1);
      add(Counted.ROWS, table.rows().size());
    } else if (block instanceof Block.Figure figure) {
      add(Counted.NODES, (int) figure.tree().root().withDescendants().count());
    }
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Math) {
      add(Counted.FORMULAS, 1);
    } else if (inline instanceof Inline.Link) {
      add(Counted.LINKS, 1);
    } else if (inline instanceof Inline.Image) {
      add(Counted.PICTURES, 1);
    }
  }

  private void add(Counted what, int number) {
    numbers.merge(what, number, Integer::sum);
  }
}
