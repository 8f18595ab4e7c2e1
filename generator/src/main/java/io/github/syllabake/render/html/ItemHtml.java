package io.github.syllabake.render.html;

import io.github.syllabake.model.Item;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.Question;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import java.util.List;
import java.util.Optional;

/** Writes what can be ticked: checklist items and questions. */
final class ItemHtml {

  private final PageContext page;
  private final InlineHtml inlines;
  private final BlockHtml blocks;

  ItemHtml(PageContext page, InlineHtml inlines, BlockHtml blocks) {
    this.page = page;
    this.inlines = inlines;
    this.blocks = blocks;
  }

  void list(StringBuilder out, List<Item> items) {
    String direction = items.isEmpty() ? "" : page.dir(items.get(0).text());
    out.append("<ul class=\"items\"").append(direction).append(">\n");
    for (Item item : items) {
      item(out, item);
    }
    out.append("</ul>\n");
  }

  private void item(StringBuilder out, Item item) {
    String anchor = page.anchor(item.id());
    String name = item.term().orElseGet(() -> PlainText.of(item.text()));
    out.append("<li class=\"item\"");
    InlineHtml.attribute(out, "id", anchor);
    out.append(">\n<div class=\"item-line\">");
    tick(out, item.tick(), anchor);
    label(out, anchor, item.term().isPresent(), item.text());
    item.mark().ifPresent(mark -> mark(out, mark));
    if (!item.children().isEmpty()) {
      progress(out, (int) item.descendants().count());
    }
    star(out);
    anchorLink(out, anchor);
    out.append("</div>\n");
    notes(out, item.annotations());
    more(out, item.explanation(), anchor, name, "item.explanation");
    if (!item.children().isEmpty()) {
      list(out, item.children());
    }
    out.append("</li>\n");
  }

  void question(StringBuilder out, Question question) {
    String anchor = page.anchor(question.id());
    out.append("<li class=\"question\" value=\"").append(question.number()).append('"');
    InlineHtml.attribute(out, "id", anchor);
    out.append(">\n<div class=\"item-line\">");
    tick(out, question.tick(), anchor);
    label(out, anchor, false, question.text());
    star(out);
    anchorLink(out, anchor);
    out.append("</div>\n");
    more(out, question.advice(), anchor, String.valueOf(question.number()), "item.advice");
    out.append("</li>\n");
  }

  private void tick(StringBuilder out, String id, String anchor) {
    out.append("<input class=\"tick\" type=\"checkbox\"");
    InlineHtml.attribute(out, "id", "tick:" + anchor);
    InlineHtml.attribute(out, "data-id", id);
    was(out, page.history().before(id));
    out.append('>');
  }

  /** The ids under which a tick, or a link to a section, was known before. */
  static void was(StringBuilder out, List<String> before) {
    if (!before.isEmpty()) {
      InlineHtml.attribute(out, "data-was", String.join(" ", before));
    }
  }

  /** The leading bold text of an item with a term is that term. */
  private void label(StringBuilder out, String anchor, boolean term, List<Inline> text) {
    out.append("<label class=\"item-text\"");
    InlineHtml.attribute(out, "for", "tick:" + anchor);
    out.append('>');
    if (term && text.get(0) instanceof Inline.Strong strong) {
      out.append("<strong class=\"term\">");
      inlines.append(out, strong.children());
      out.append("</strong>");
      inlines.append(out, text.subList(1, text.size()));
    } else {
      inlines.append(out, text);
    }
    out.append("</label>");
  }

  private void mark(StringBuilder out, String mark) {
    out.append("<abbr class=\"mark\"");
    Optional.ofNullable(page.marks().get(mark))
        .ifPresent(meaning -> InlineHtml.attribute(out, "title", meaning));
    out.append('>');
    Html.appendEscaped(out, mark);
    out.append("</abbr>");
  }

  private void progress(StringBuilder out, int total) {
    out.append("<span class=\"progress\" data-scope=\"item\" data-total=\"")
        .append(total)
        .append("\">");
    Html.appendEscaped(out, page.words().items(total));
    out.append("</span>");
  }

  private void star(StringBuilder out) {
    out.append("<button class=\"star scripted\" type=\"button\" aria-pressed=\"false\"");
    InlineHtml.attribute(out, "aria-label", page.words().get("item.star"));
    out.append("></button>");
  }

  private void anchorLink(StringBuilder out, String anchor) {
    out.append("<a class=\"anchor\"");
    InlineHtml.attribute(out, "href", "#" + anchor);
    InlineHtml.attribute(out, "aria-label", page.words().get("item.link"));
    out.append(">#</a>");
  }

  private void notes(StringBuilder out, List<Item.Annotation> annotations) {
    if (annotations.isEmpty()) {
      return;
    }
    out.append("<dl class=\"notes\">\n");
    for (Item.Annotation annotation : annotations) {
      out.append("<div><dt>");
      inlines.append(out, annotation.label());
      out.append("</dt><dd>");
      note(out, annotation.content());
      out.append("</dd></div>\n");
    }
    out.append("</dl>\n");
  }

  private void note(StringBuilder out, List<Block> content) {
    if (!content.isEmpty() && content.get(0) instanceof Block.Paragraph paragraph) {
      inlines.append(out, paragraph.inlines());
      blocks.append(out, content.subList(1, content.size()));
    } else {
      blocks.append(out, content);
    }
  }

  /** What folds out: the explanation, and below it what the item is tied to. */
  private void more(
      StringBuilder out, List<Block> content, String anchor, String name, String word) {
    TiesHtml ties = new TiesHtml(page);
    if (content.isEmpty()) {
      ties.disclosure(out, anchor, name);
      return;
    }
    out.append("<details class=\"more\"><summary>");
    Html.appendEscaped(out, page.words().get(word));
    out.append("</summary>\n<div class=\"more-body\">\n");
    blocks.append(out, content);
    ties.body(out, anchor);
    out.append("</div></details>\n");
  }
}
