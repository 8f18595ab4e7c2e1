package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes blocks as the HTML of the CommonMark specification. It shares no code with the pages'
 * renderer, so that the parser is tested by itself.
 */
final class SpecHtml {

  private static final Pattern NOT_IN_URL =
      Pattern.compile("%(?![0-9a-fA-F]{2})|[^:/?#@!$&'()*+,;=a-zA-Z0-9._~%-]");

  private final StringBuilder html = new StringBuilder();

  private SpecHtml() {}

  static String of(List<Block> blocks) {
    SpecHtml writer = new SpecHtml();
    writer.blocks(blocks, false);
    return writer.html.toString();
  }

  private void blocks(List<Block> blocks, boolean tight) {
    blocks.forEach(block -> block(block, tight));
  }

  private void block(Block block, boolean tight) {
    if (block instanceof Block.Paragraph paragraph && tight) {
      inlines(paragraph.inlines());
    } else if (block instanceof Block.Paragraph paragraph) {
      element("p", paragraph.inlines());
    } else if (block instanceof Block.Heading heading) {
      element("h" + heading.level(), heading.inlines());
    } else if (block instanceof Block.BulletList list) {
      list("ul", "ul", list.tight(), list.entries());
    } else if (block instanceof Block.OrderedList list) {
      String start = list.start() == 1 ? "ol" : "ol start=\"" + list.start() + "\"";
      list(start, "ol", list.tight(), list.entries());
    } else if (block instanceof Block.Quote quote) {
      line();
      html.append("<blockquote>\n");
      blocks(quote.blocks(), false);
      line();
      html.append("</blockquote>\n");
    } else {
      leaf(block);
    }
  }

  private void leaf(Block block) {
    line();
    if (block instanceof Block.Code code) {
      String language =
          code.info()
              .map(info -> " class=\"language-" + escaped(info.split("\\s")[0]) + "\"")
              .orElse("");
      html.append("<pre><code").append(language).append(">");
      html.append(escaped(code.literal())).append("</code></pre>\n");
    } else if (block instanceof Block.ThematicBreak) {
      html.append("<hr />\n");
    } else if (block instanceof Block.Html raw) {
      html.append(raw.html());
      line();
    } else if (block instanceof Block.Table table) {
      table(table);
    } else {
      html.append(block).append('\n');
    }
  }

  private void table(Block.Table table) {
    html.append("<table>\n<thead>\n");
    row("th", table.header(), table);
    html.append("</thead>\n");
    if (!table.rows().isEmpty()) {
      html.append("<tbody>\n");
      table.rows().forEach(row -> row("td", row, table));
      html.append("</tbody>\n");
    }
    html.append("</table>\n");
  }

  private void row(String cell, List<List<Inline>> cells, Block.Table table) {
    html.append("<tr>\n");
    for (int i = 0; i < cells.size(); i++) {
      Block.Table.Alignment alignment = table.alignments().get(i);
      String align =
          alignment == Block.Table.Alignment.NONE
              ? ""
              : " align=\"" + alignment.name().toLowerCase(Locale.ROOT) + "\"";
      html.append("<").append(cell).append(align).append(">");
      inlines(cells.get(i));
      html.append("</").append(cell).append(">\n");
    }
    html.append("</tr>\n");
  }

  private void list(String open, String name, boolean tight, List<List<Block>> entries) {
    line();
    html.append("<").append(open).append(">\n");
    for (List<Block> entry : entries) {
      html.append("<li>");
      blocks(entry, tight);
      html.append("</li>\n");
    }
    html.append("</").append(name).append(">\n");
  }

  private void element(String name, List<Inline> inlines) {
    line();
    html.append("<").append(name).append(">");
    inlines(inlines);
    html.append("</").append(name).append(">\n");
  }

  private void inlines(List<Inline> inlines) {
    inlines.forEach(this::inline);
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Text text) {
      html.append(escaped(text.text()));
    } else if (inline instanceof Inline.Emphasis emphasis) {
      wrapped("em", emphasis.children());
    } else if (inline instanceof Inline.Strong strong) {
      wrapped("strong", strong.children());
    } else if (inline instanceof Inline.Strikethrough struck) {
      wrapped("del", struck.children());
    } else if (inline instanceof Inline.CodeSpan code) {
      html.append("<code>").append(escaped(code.code())).append("</code>");
    } else if (inline instanceof Inline.SoftBreak) {
      html.append("\n");
    } else if (inline instanceof Inline.HardBreak) {
      html.append("<br />\n");
    } else if (inline instanceof Inline.Html raw) {
      html.append(raw.html());
    } else if (inline instanceof Inline.Link link) {
      html.append("<a href=\"").append(url(link.target())).append("\"");
      html.append(title(link.title())).append(">");
      inlines(link.children());
      html.append("</a>");
    } else if (inline instanceof Inline.Image image) {
      html.append("<img src=\"").append(url(image.target())).append("\" alt=\"");
      html.append(escaped(alt(image.alt()))).append("\"").append(title(image.title()));
      html.append(" />");
    } else {
      html.append(inline);
    }
  }

  private void wrapped(String name, List<Inline> children) {
    html.append("<").append(name).append(">");
    inlines(children);
    html.append("</").append(name).append(">");
  }

  private static String alt(List<Inline> inlines) {
    StringBuilder alt = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        alt.append(text.text());
      } else if (inline instanceof Inline.CodeSpan code) {
        alt.append(code.code());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        alt.append(alt(emphasis.children()));
      } else if (inline instanceof Inline.Strong strong) {
        alt.append(alt(strong.children()));
      } else if (inline instanceof Inline.Link link) {
        alt.append(alt(link.children()));
      } else if (inline instanceof Inline.Image image) {
        alt.append(alt(image.alt()));
      }
    }
    return alt.toString();
  }

  private static String title(Optional<String> title) {
    return title.map(text -> " title=\"" + escaped(text) + "\"").orElse("");
  }

  private static String url(Target target) {
    String destination = ((Target.Written) target).destination();
    return escaped(NOT_IN_URL.matcher(destination).replaceAll(SpecHtml::percent));
  }

  private static String percent(MatchResult match) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : match.group().getBytes(StandardCharsets.UTF_8)) {
      encoded.append(String.format("%%%02X", b));
    }
    return Matcher.quoteReplacement(encoded.toString());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private void line() {
    if (!html.isEmpty() && html.charAt(html.length() - 1) != '\n') {
      html.append('\n');
    }
  }
}
