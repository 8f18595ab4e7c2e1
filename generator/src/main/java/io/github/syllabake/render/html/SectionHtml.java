package io.github.syllabake.render.html;

import io.github.syllabake.model.Item;
import io.github.syllabake.model.Markup;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.Question;
import io.github.syllabake.model.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes the sections of a page, deeper ones inside the ones above them. */
public final class SectionHtml {

  private static final int LOWEST_HEADING = 6;

  private final PageContext page;
  private final InlineHtml inlines;
  private final BlockHtml blocks;

  /** A writer for one page. */
  public SectionHtml(PageContext page) {
    this.page = page;
    this.inlines = new InlineHtml(page);
    this.blocks = new BlockHtml(page);
  }

  /**
   * The HTML of a page's sections.
   *
   * @param outline the sections with their numbers and totals
   */
  public String html(Outline outline) {
    StringBuilder out = new StringBuilder();
    Deque<Integer> open = new ArrayDeque<>();
    for (Outline.Line line : outline.lines()) {
      close(out, open, line.section().level());
      open(out, line);
      open.push(line.section().level());
    }
    close(out, open, 0);
    return out.toString();
  }

  /** The HTML of a bank's questions. */
  public String questions(List<Question> questions) {
    StringBuilder out = new StringBuilder("<ol class=\"questions\"");
    out.append(" start=\"")
        .append(questions.isEmpty() ? 1 : questions.get(0).number())
        .append('"')
        .append(questions.isEmpty() ? "" : page.dir(questions.get(0).text()))
        .append(">\n");
    ItemHtml items = new ItemHtml(page, inlines, blocks);
    questions.forEach(question -> items.question(out, question));
    return out.append("</ol>\n").toString();
  }

  private static void close(StringBuilder out, Deque<Integer> open, int level) {
    while (!open.isEmpty() && open.peek() >= level) {
      out.append("</section>\n");
      open.pop();
    }
  }

  private void open(StringBuilder out, Outline.Line line) {
    Section section = line.section();
    String anchor = page.anchor(section.id());
    out.append("<section class=\"section level-").append(section.level()).append('"');
    InlineHtml.attribute(out, "id", anchor);
    InlineHtml.attribute(out, "data-section", section.id());
    ItemHtml.was(out, page.history().before(section.id()));
    InlineHtml.attribute(out, "aria-labelledby", anchor + "--title");
    out.append(">\n");
    head(out, line, anchor);
    new TiesHtml(page).disclosure(out, anchor, PlainText.of(section.title()));
    blocks.below(Math.min(section.level() + 1, LOWEST_HEADING));
    blocks.append(out, section.body());
  }

  private void head(StringBuilder out, Outline.Line line, String anchor) {
    int level = Math.min(line.section().level() + 1, LOWEST_HEADING);
    out.append("<div class=\"section-head\"").append(page.dir(line.section().title()));
    out.append(">\n<h").append(level);
    InlineHtml.attribute(out, "id", anchor + "--title");
    out.append('>');
    if (!line.number().isEmpty()) {
      out.append("<span class=\"number\">").append(line.number()).append("</span> ");
    }
    inlines.append(out, line.section().title());
    out.append("</h").append(level).append(">\n<a class=\"anchor\"");
    InlineHtml.attribute(out, "href", "#" + anchor);
    String title = PlainText.of(line.section().title());
    InlineHtml.attribute(out, "aria-label", page.words().with("link.to", title));
    out.append(">#</a>\n");
    if (line.total() > 0) {
      out.append("<span class=\"progress\" data-scope=\"section\" data-total=\"");
      out.append(line.total()).append("\">");
      Html.appendEscaped(out, page.words().items(line.total()));
      out.append("</span>\n");
    }
    out.append("</div>\n");
  }

  /** How many items stand in a section itself. */
  static int items(Section section) {
    return (int) Markup.topItems(section.body()).flatMap(Item::withDescendants).count();
  }
}
