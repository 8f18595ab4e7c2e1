package io.github.syllabake.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.model.Sample;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Block.Table.Alignment;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target;
import io.github.syllabake.render.math.Formula;
import io.github.syllabake.render.math.Typeset;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockHtmlTest {

  private static final SourceSpan SPAN = SourceSpan.startOf("a.md");

  static final Words WORDS =
      new Words(
          Map.ofEntries(
              Map.entry("formula.label", "Formula"),
              Map.entry("table.label", "Table"),
              Map.entry("alert.note", "Note"),
              Map.entry("link.to", "Link to {0}"),
              Map.entry("item.link", "Link to this"),
              Map.entry("item.star", "Come back to this"),
              Map.entry("structure.guide", "All"),
              Map.entry("structure.guide.summary", "Everything"),
              Map.entry("structure.title", "Map of {0}"),
              Map.entry("structure.summary", "All of {0}"),
              Map.entry("ties.mentioned", "Mentioned in"),
              Map.entry("ties.related", "Also in"),
              Map.entry("ties.title", "Connections"),
              Map.entry("item.explanation", "Explanation"),
              Map.entry("item.advice", "Advice"),
              Map.entry("count.items.one", "{0} item"),
              Map.entry("count.items.other", "{0} items"),
              Map.entry("footnotes.title", "Notes"),
              Map.entry("footnotes.to", "Note {0}")));

  static PageContext context(boolean rawHtml) {
    MathHtml math =
        new MathHtml(Map.of(new Formula("x<y", false), new Typeset.Html("<i>x&lt;y</i>")), false);
    return new PageContext("pillars/p.html", "p", math, WORDS, rawHtml, Map.of("S", "Seen"));
  }

  private static String html(Block block) {
    return new BlockHtml(context(false)).html(List.of(block));
  }

  private static Block paragraph(Inline inline) {
    return new Block.Paragraph(List.of(inline));
  }

  @Test
  void textIsEscaped() {
    assertEquals(
        "<p>a &lt;b&gt; &amp; &quot;c&quot;</p>\n",
        html(paragraph(new Inline.Text("a <b> & \"c\""))));
  }

  @Test
  void rawHtmlIsEscapedUnlessTheSettingsAllowIt() {
    Block html = new Block.Html("<b onclick=\"x()\">");
    assertEquals(
        "<pre class=\"raw\"><code>&lt;b onclick=&quot;x()&quot;&gt;</code></pre>\n", html(html));
    assertEquals("<b onclick=\"x()\">\n", new BlockHtml(context(true)).html(List.of(html)));
  }

  @Test
  void formulasAreTheirTypesetHtml() {
    assertEquals(
        "<p><span class=\"math\"><i>x&lt;y</i></span></p>\n",
        html(paragraph(new Inline.Math("x<y", false, SPAN))));
  }

  @Test
  void formulasForTheBrowserCarryTheirSource() {
    PageContext page = context(false);
    MathHtml browser = new MathHtml(page.math().typeset(), true);
    PageContext fallback =
        new PageContext(page.path(), page.pageId(), browser, WORDS, false, Map.of());
    assertEquals(
        "<p><span class=\"math\" data-tex=\"x&lt;y\">x&lt;y</span></p>\n",
        new BlockHtml(fallback).html(List.of(paragraph(new Inline.Math("x<y", false, SPAN)))));
  }

  @Test
  void linksAreRelativeToThePage() {
    assertEquals("<p><a href=\"../plan.html\">there</a></p>\n", html(link(place("plan.html", ""))));
    assertEquals("<p><a href=\"#a/b\">there</a></p>\n", html(link(place("pillars/p.html", "a/b"))));
    assertEquals("<p><a href=\"p.html\">there</a></p>\n", html(link(place("pillars/p.html", ""))));
    assertEquals(
        "<p><a href=\"../a%20b.png\">there</a></p>\n", html(link(new Target.Attached("a b.png"))));
    assertEquals(
        "<p><a href=\"https://example.org/\" rel=\"noopener\">there</a></p>\n",
        html(link(new Target.External("https://example.org/"))));
  }

  private static Target place(String page, String anchor) {
    return new Target.Place(page, anchor);
  }

  private static Block link(Target target) {
    return paragraph(new Inline.Link(target, Optional.empty(), Sample.text("there"), SPAN));
  }

  @Test
  void tightListsHaveNoParagraphs() {
    List<List<Block>> entries = List.of(List.of(paragraph(new Inline.Text("one"))));
    assertEquals("<ul>\n<li>one</li>\n</ul>\n", html(new Block.BulletList(true, entries)));
    assertEquals(
        "<ol start=\"3\">\n<li><p>one</p>\n</li>\n</ol>\n",
        html(new Block.OrderedList(false, 3, entries)));
  }

  @Test
  void tablesScrollInTheirOwnBox() {
    Block table =
        new Block.Table(
            List.of(Alignment.NONE, Alignment.RIGHT),
            List.of(Sample.text("a"), Sample.text("b")),
            List.of(List.of(Sample.text("1"), Sample.text("2"))));
    assertEquals(
        "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>\n"
            + "<thead><tr><th>a</th><th class=\"right\">b</th></tr></thead>\n"
            + "<tbody>\n<tr><td>1</td><td class=\"right\">2</td></tr>\n</tbody>\n"
            + "</table></div>\n",
        html(table));
  }

  @Test
  void alertsSayWhatTheyAre() {
    Block alert =
        new Block.Alert(Block.Alert.Kind.NOTE, List.of(paragraph(new Inline.Text("Mind."))));
    assertEquals(
        "<div class=\"alert note\" role=\"note\">\n<p class=\"alert-title\">Note</p>\n"
            + "<p>Mind.</p>\n</div>\n",
        html(alert));
  }

  @Test
  void codeKeepsItsLanguage() {
    assertEquals(
        "<pre tabindex=\"0\"><code class=\"language-python\">a &lt; b\n</code></pre>\n",
        html(new Block.Code(Optional.of("python title"), "a < b\n")));
  }
}
