package io.github.syllabake.parse;

import io.github.syllabake.model.Item;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks and inlines for people to read. */
final class MarkupDump {

  private final StringBuilder text = new StringBuilder();
  private int depth;

  String text() {
    return text.toString();
  }

  void line(String line) {
    text.append("  ".repeat(depth)).append(line.replace("\n", "\\n")).append('\n');
  }

  void indented(Runnable lines) {
    depth++;
    lines.run();
    depth--;
  }

  void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  void tree(MapTree tree) {
    node(tree.root());
  }

  private void node(MapTree.Node node) {
    String target =
        node.target().map(to -> " -> " + written(to)).orElse(node.deadEnd() ? " -> #" : "");
    line("node " + node.id() + " " + inlines(node.label()) + target + place(node.span()));
    indented(() -> node.children().forEach(this::node));
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      line("p " + inlines(paragraph.inlines()));
    } else if (block instanceof Block.Heading heading) {
      line("h" + heading.level() + " " + inlines(heading.inlines()));
    } else if (block instanceof Block.Checklist checklist) {
      line("checklist");
      indented(() -> checklist.items().forEach(this::item));
    } else if (block instanceof Block.BulletList list) {
      entries("bullets" + tightness(list.tight()), list.entries());
    } else if (block instanceof Block.OrderedList list) {
      entries("numbers from " + list.start() + tightness(list.tight()), list.entries());
    } else if (block instanceof Block.Quote quote) {
      line("quote");
      indented(() -> blocks(quote.blocks()));
    } else if (block instanceof Block.Alert alert) {
      line("alert " + alert.kind());
      indented(() -> blocks(alert.blocks()));
    } else if (block instanceof Block.Figure figure) {
      line("figure");
      indented(() -> tree(figure.tree()));
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Footnotes footnotes) {
      footnotes.notes().forEach(this::note);
    } else {
      leaf(block);
    }
  }

  private void leaf(Block block) {
    if (block instanceof Block.Code code) {
      line("code [" + code.info().orElse("") + "] " + code.literal());
    } else if (block instanceof Block.DisplayMath math) {
      line("math " + inline(math.math()));
    } else if (block instanceof Block.Html html) {
      line("html " + html.html());
    } else {
      line("rule");
    }
  }

  private void item(Item item) {
    String mark = item.mark().map(sign -> " [" + sign + "]").orElse("");
    String term = item.term().map(name -> " (" + name + ")").orElse("");
    line("item " + item.id() + mark + term + place(item.span()));
    indented(
        () -> {
          line(inlines(item.text()));
          blocks(item.explanation());
          item.annotations().forEach(this::annotation);
          item.children().forEach(this::item);
        });
  }

  private void annotation(Item.Annotation annotation) {
    line("annotation " + inlines(annotation.label()));
    indented(() -> blocks(annotation.content()));
  }

  private void entries(String name, List<List<Block>> entries) {
    line(name);
    for (List<Block> entry : entries) {
      indented(
          () -> {
            line("entry");
            indented(() -> blocks(entry));
          });
    }
  }

  private void table(Block.Table table) {
    line("table " + table.alignments());
    indented(
        () -> {
          line("| " + cells(table.header()));
          table.rows().forEach(row -> line("| " + cells(row)));
        });
  }

  private String cells(List<List<Inline>> cells) {
    return cells.stream().map(this::inlines).collect(Collectors.joining(" | "));
  }

  private void note(Block.Footnotes.Note note) {
    line("footnote " + note.number() + " ^" + note.label() + ", referred to " + note.references());
    indented(() -> blocks(note.blocks()));
  }

  private static String tightness(boolean tight) {
    return tight ? " tight" : " loose";
  }

  String inlines(List<Inline> inlines) {
    return inlines.stream().map(this::inline).collect(Collectors.joining());
  }

  private String inline(Inline inline) {
    if (inline instanceof Inline.Text plain) {
      return plain.text();
    } else if (inline instanceof Inline.Emphasis emphasis) {
      return "<em>" + inlines(emphasis.children()) + "</em>";
    } else if (inline instanceof Inline.Strong strong) {
      return "<b>" + inlines(strong.children()) + "</b>";
    } else if (inline instanceof Inline.Strikethrough struck) {
      return "<s>" + inlines(struck.children()) + "</s>";
    } else if (inline instanceof Inline.CodeSpan code) {
      return "<code>" + code.code() + "</code>";
    } else if (inline instanceof Inline.Math math) {
      String name = math.display() ? "display" : "math";
      return "<" + name + place(math.span()) + ">" + math.tex() + "</" + name + ">";
    } else if (inline instanceof Inline.SoftBreak) {
      return "⏎";
    } else if (inline instanceof Inline.HardBreak) {
      return "<br>";
    }
    return reference(inline);
  }

  private String reference(Inline inline) {
    if (inline instanceof Inline.Link link) {
      String title = link.title().map(name -> " \"" + name + "\"").orElse("");
      String to = written(link.target()) + title + place(link.span());
      return "<a " + to + ">" + inlines(link.children()) + "</a>";
    } else if (inline instanceof Inline.Image image) {
      return "<img "
          + written(image.target())
          + place(image.span())
          + ">"
          + inlines(image.alt())
          + "</img>";
    } else if (inline instanceof Inline.FootnoteReference note) {
      return "<fn " + note.number() + "." + note.occurrence() + ">";
    }
    return "<html>" + ((Inline.Html) inline).html() + "</html>";
  }

  private static String written(Target target) {
    return target instanceof Target.Defined defined
        ? defined.destination() + place(defined.span())
        : ((Target.Written) target).destination();
  }

  private static String place(SourceSpan span) {
    return " @"
        + span.line()
        + ":"
        + span.column()
        + (span.length() > 0 ? "+" + span.length() : "");
  }
}
