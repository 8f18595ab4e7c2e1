package io.github.syllabake.render.html;

import io.github.syllabake.model.Ids;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Block.Table.Alignment;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Term;
import java.util.List;
import java.util.Locale;

/** Writes blocks. */
public final class BlockHtml {

  /** Headings that are no sections stand below those that are. */
  private static final int LOWEST_HEADING = 6;

  private final PageContext page;
  private final InlineHtml inlines;
  private final ItemHtml items;
  private final FigureHtml figures;

  /** The level of the heading that all of them belong to. */
  private int section = 1;

  /** The level of the last heading: none skips a level. */
  private int above = 1;

  /** A writer for one page. */
  public BlockHtml(PageContext page) {
    this.page = page;
    this.inlines = new InlineHtml(page);
    this.items = new ItemHtml(page, inlines, this);
    this.figures = new FigureHtml(page, inlines);
  }

  /** The HTML of a run of blocks. */
  public String html(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    append(out, blocks);
    return out.toString();
  }

  /** Tells of the heading of a section that is written next. */
  void below(int level) {
    section = level;
    above = level;
  }

  void append(StringBuilder out, List<Block> blocks) {
    blocks.forEach(block -> append(out, block));
  }

  private void append(StringBuilder out, Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(out, paragraph.inlines());
    } else if (block instanceof Block.Checklist checklist) {
      items.list(out, checklist.items());
    } else if (block instanceof Block.DisplayMath math) {
      page.math().appendBlock(out, math.math(), page.words());
    } else if (block instanceof Block.Code code) {
      code(out, code);
    } else if (block instanceof Block.Figure figure) {
      figures.append(out, figure.tree());
    } else if (block instanceof Block.Table table) {
      table(out, table);
    } else if (block instanceof Block.Html html) {
      raw(out, html);
    } else if (block instanceof Block.ThematicBreak) {
      out.append("<hr>\n");
    } else {
      container(out, block);
    }
  }

  private void container(StringBuilder out, Block block) {
    if (block instanceof Block.BulletList list) {
      list(out, "<ul", "</ul>\n", list.tight(), list.entries());
    } else if (block instanceof Block.OrderedList list) {
      String open = list.start() == 1 ? "<ol" : "<ol start=\"" + list.start() + "\"";
      list(out, open, "</ol>\n", list.tight(), list.entries());
    } else if (block instanceof Block.Quote quote) {
      out.append("<blockquote>\n");
      append(out, quote.blocks());
      out.append("</blockquote>\n");
    } else if (block instanceof Block.Alert alert) {
      alert(out, alert);
    } else if (block instanceof Block.Heading heading) {
      heading(out, heading);
    } else if (block instanceof Block.Glossary glossary) {
      glossary(out, glossary);
    } else if (block instanceof Block.Footnotes footnotes) {
      footnotes(out, footnotes);
    }
  }

  private void paragraph(StringBuilder out, List<Inline> content) {
    out.append("<p").append(page.dir(content)).append('>');
    inlines.append(out, content);
    out.append("</p>\n");
  }

  private void heading(StringBuilder out, Block.Heading heading) {
    int written = Math.max(heading.level(), section) + 1;
    int level = Math.min(Math.min(written, above + 1), LOWEST_HEADING);
    above = level;
    out.append("<h").append(level);
    if (!heading.anchor().isEmpty()) {
      InlineHtml.attribute(out, "id", Ids.ofHeading(heading.anchor()));
    }
    out.append(page.dir(heading.inlines())).append('>');
    inlines.append(out, heading.inlines());
    out.append("</h").append(level).append(">\n");
  }

  private void list(
      StringBuilder out, String open, String close, boolean tight, List<List<Block>> entries) {
    out.append(open).append(direction(entries)).append(">\n");
    for (List<Block> entry : entries) {
      out.append("<li>");
      entry.forEach(block -> entryBlock(out, tight, block));
      out.append("</li>\n");
    }
    out.append(close);
  }

  /** Bullets stand where the text of the first entry begins. */
  private String direction(List<List<Block>> entries) {
    return entries.stream()
        .flatMap(List::stream)
        .limit(1)
        .map(first -> first instanceof Block.Paragraph text ? page.dir(text.inlines()) : "")
        .findFirst()
        .orElse("");
  }

  /** In a tight list, a paragraph stands in its entry without tags (CommonMark 5.3). */
  private void entryBlock(StringBuilder out, boolean tight, Block block) {
    if (tight && block instanceof Block.Paragraph paragraph) {
      inlines.append(out, paragraph.inlines());
    } else {
      append(out, block);
    }
  }

  private void alert(StringBuilder out, Block.Alert alert) {
    String kind = alert.kind().name().toLowerCase(Locale.ROOT);
    out.append("<div class=\"alert ")
        .append(kind)
        .append("\" role=\"note\">\n<p class=\"alert-title\">");
    Html.appendEscaped(out, page.words().get("alert." + kind));
    out.append("</p>\n");
    append(out, alert.blocks());
    out.append("</div>\n");
  }

  private void code(StringBuilder out, Block.Code code) {
    String language = code.info().map(info -> info.strip().split("\\s+")[0]).orElse("");
    out.append("<pre tabindex=\"0\"><code");
    if (!language.isEmpty()) {
      InlineHtml.attribute(out, "class", "language-" + language);
    }
    out.append('>');
    Html.appendEscaped(out, code.literal());
    out.append("</code></pre>\n");
  }

  private void table(StringBuilder out, Block.Table table) {
    out.append("<div class=\"table\" tabindex=\"0\" role=\"group\"");
    InlineHtml.attribute(out, "aria-label", page.words().get("table.label"));
    String direction = table.header().isEmpty() ? "" : page.dir(table.header().get(0));
    out.append("><table").append(direction).append(">\n<thead><tr>");
    row(out, "th", table.alignments(), table.header());
    out.append("</tr></thead>\n<tbody>\n");
    for (List<List<Inline>> row : table.rows()) {
      out.append("<tr>");
      row(out, "td", table.alignments(), row);
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table></div>\n");
  }

  private void row(
      StringBuilder out, String tag, List<Alignment> alignments, List<List<Inline>> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Alignment alignment = i < alignments.size() ? alignments.get(i) : Alignment.NONE;
      out.append('<').append(tag);
      if (alignment != Alignment.NONE) {
        InlineHtml.attribute(out, "class", alignment.name().toLowerCase(Locale.ROOT));
      }
      out.append(page.dir(cells.get(i))).append('>');
      inlines.append(out, cells.get(i));
      out.append("</").append(tag).append('>');
    }
  }

  private void raw(StringBuilder out, Block.Html html) {
    if (page.rawHtml()) {
      out.append(html.html()).append('\n');
    } else if (!HtmlNotes.isNote(html.html())) {
      out.append("<pre class=\"raw\"><code>");
      Html.appendEscaped(out, html.html());
      out.append("</code></pre>\n");
    }
  }

  private void glossary(StringBuilder out, Block.Glossary glossary) {
    out.append("<dl class=\"glossary\">\n");
    for (Term term : glossary.terms()) {
      out.append("<div><dt");
      InlineHtml.attribute(out, "id", page.anchor(term.id()));
      out.append('>');
      inlines.append(out, term.name());
      if (!term.aliases().isEmpty()) {
        out.append(" <span class=\"aliases\">");
        Html.appendEscaped(out, String.join(", ", term.aliases()));
        out.append("</span>");
      }
      out.append("</dt>\n<dd>");
      inlines.append(out, term.text());
      append(out, term.more());
      new TiesHtml(page).disclosure(out, page.anchor(term.id()), PlainText.of(term.name()));
      out.append("</dd></div>\n");
    }
    out.append("</dl>\n");
  }

  private void footnotes(StringBuilder out, Block.Footnotes footnotes) {
    out.append("<section class=\"footnotes\"");
    InlineHtml.attribute(out, "aria-label", page.words().get("footnotes.title"));
    out.append(">\n<ol>\n");
    for (Block.Footnotes.Note note : footnotes.notes()) {
      out.append("<li id=\"fn-").append(note.number()).append("\">\n");
      append(out, note.blocks());
      out.append("<a class=\"footnote-back\" href=\"#fnref-").append(note.number()).append('"');
      InlineHtml.attribute(out, "aria-label", page.words().get("footnotes.back"));
      out.append(">↩</a></li>\n");
    }
    out.append("</ol>\n</section>\n");
  }
}
