package io.github.syllabake.render.html;

import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.Unlinked;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target;
import java.util.List;

/** Writes running text. */
public final class InlineHtml {

  private final PageContext page;

  /** A writer for one page. */
  public InlineHtml(PageContext page) {
    this.page = page;
  }

  /** The HTML of a run of inlines. */
  public String html(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    append(out, inlines);
    return out.toString();
  }

  void append(StringBuilder out, List<Inline> inlines) {
    for (int i = 0; i < inlines.size(); i++) {
      append(out, inlines.get(i));
    }
  }

  private void append(StringBuilder out, Inline inline) {
    if (inline instanceof Inline.Text text) {
      Html.appendEscaped(out, text.text());
    } else if (inline instanceof Inline.Math math) {
      page.math().appendInline(out, math);
    } else if (inline instanceof Inline.CodeSpan code) {
      out.append("<code>");
      Html.appendEscaped(out, code.code());
      out.append("</code>");
    } else if (inline instanceof Inline.SoftBreak) {
      out.append('\n');
    } else if (inline instanceof Inline.HardBreak) {
      out.append("<br>\n");
    } else if (inline instanceof Inline.Html html) {
      raw(out, html);
    } else {
      nested(out, inline);
    }
  }

  private void nested(StringBuilder out, Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      wrapped(out, "em", emphasis.children());
    } else if (inline instanceof Inline.Strong strong) {
      wrapped(out, "strong", strong.children());
    } else if (inline instanceof Inline.Strikethrough struck) {
      wrapped(out, "del", struck.children());
    } else if (inline instanceof Inline.Link link) {
      link(out, link);
    } else if (inline instanceof Inline.Mention mention) {
      mention(out, mention);
    } else if (inline instanceof Inline.Image image) {
      image(out, image);
    } else if (inline instanceof Inline.FootnoteReference reference) {
      footnote(out, reference);
    }
  }

  private void wrapped(StringBuilder out, String tag, List<Inline> children) {
    out.append('<').append(tag).append('>');
    append(out, children);
    out.append("</").append(tag).append('>');
  }

  private void raw(StringBuilder out, Inline.Html html) {
    if (page.rawHtml()) {
      out.append(html.html());
    } else if (HtmlNotes.isBreak(html.html())) {
      out.append("<br>\n");
    } else if (!HtmlNotes.isNote(html.html())) {
      Html.appendEscaped(out, html.html());
    }
  }

  private void link(StringBuilder out, Inline.Link link) {
    if (link.target() instanceof Target.Written) {
      append(out, link.children());
      return;
    }
    out.append("<a href=\"");
    Html.appendEscaped(out, page.href(link.target()));
    out.append('"');
    if (link.target() instanceof Target.External) {
      out.append(" rel=\"noopener\"");
    }
    link.title().ifPresent(title -> attribute(out, "title", title));
    out.append('>');
    append(out, Unlinked.of(link.children()));
    out.append("</a>");
  }

  private void mention(StringBuilder out, Inline.Mention mention) {
    out.append("<a class=\"mention\" href=\"");
    Html.appendEscaped(out, page.href(mention.home()));
    out.append("\">");
    append(out, mention.children());
    out.append("</a>");
  }

  private void image(StringBuilder out, Inline.Image image) {
    if (image.target() instanceof Target.Written) {
      Html.appendEscaped(out, PlainText.of(image.alt()));
      return;
    }
    out.append("<img src=\"");
    Html.appendEscaped(out, page.href(image.target()));
    out.append('"');
    attribute(out, "alt", PlainText.of(image.alt()));
    image.title().ifPresent(title -> attribute(out, "title", title));
    out.append(" loading=\"lazy\">");
  }

  /**
   * A reference and its note link to each other, so the first reference bears the note's way back.
   */
  private void footnote(StringBuilder out, Inline.FootnoteReference reference) {
    String id =
        reference.number() + (reference.occurrence() == 1 ? "" : "-" + reference.occurrence());
    out.append("<sup class=\"footnote-ref\"><a href=\"#fn-").append(reference.number());
    out.append("\" id=\"fnref-").append(id).append("\" aria-label=\"");
    Html.appendEscaped(out, page.words().with("footnotes.to", reference.number()));
    out.append("\">").append(reference.number()).append("</a></sup>");
  }

  static void attribute(StringBuilder out, String name, String value) {
    out.append(' ').append(name).append("=\"");
    Html.appendEscaped(out, value);
    out.append('"');
  }
}
