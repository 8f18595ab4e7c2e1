package io.github.syllabake.render.html;

import io.github.syllabake.model.Connections;
import io.github.syllabake.model.Mention;
import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.render.figure.ReadableText;
import java.util.List;

/** Writes where a home is mentioned, and what else the guide has on its concepts. */
final class TiesHtml {

  /** The index has the rest. */
  private static final int MOST_MENTIONS = 2;

  private static final int MOST_BESIDE_MAPS = 1;

  private final PageContext page;

  TiesHtml(PageContext page) {
    this.page = page;
  }

  /** Whether there is anything to say of a home, by its anchor; empty for the page itself. */
  boolean has(String anchor) {
    return !isOnMapsAlone(anchor) || !maps(anchor).isEmpty();
  }

  /** One line needs no disclosure. */
  private boolean isOnMapsAlone(String anchor) {
    Place place = new Place(page.path(), anchor);
    Connections connections = page.ties().connections();
    return connections.mentionsOf(place).isEmpty() && connections.relatedTo(place).isEmpty();
  }

  private List<Place> maps(String anchor) {
    return page.ties().connections().mapsOf(new Place(page.path(), anchor));
  }

  /**
   * Writes a disclosure; nothing where there is nothing to say.
   *
   * @param name what the home is called, for readers who do not see where the disclosure stands
   */
  void disclosure(StringBuilder out, String anchor, String name) {
    if (!has(anchor)) {
      return;
    }
    List<Place> maps = maps(anchor);
    if (isOnMapsAlone(anchor)) {
      maps(out.append("<p class=\"ties\">"), maps);
      return;
    }
    out.append("<details class=\"ties\"><summary>");
    Html.appendEscaped(out, page.words().get("ties.title"));
    out.append("<span class=\"visually-hidden\">: ");
    Html.appendEscaped(out, name);
    out.append("</span></summary>\n");
    body(out, anchor);
    out.append("</details>\n");
  }

  /** Writes what there is to say; nothing where there is nothing. */
  void body(StringBuilder out, String anchor) {
    if (!has(anchor)) {
      return;
    }
    Place place = new Place(page.path(), anchor);
    out.append("<div class=\"ties-body\">\n");
    List<Place> maps = maps(anchor);
    int most = maps.isEmpty() ? MOST_MENTIONS : MOST_BESIDE_MAPS;
    mentions(out, page.ties().connections().mentionsOf(place), most);
    related(out, page.ties().connections().relatedTo(place));
    if (!maps.isEmpty()) {
      maps(out.append("<p>"), maps);
    }
    out.append("</div>\n");
  }

  private void mentions(StringBuilder out, List<Mention> mentions, int most) {
    if (mentions.isEmpty()) {
      return;
    }
    title(out, "ties.mentioned");
    mentions.stream().limit(most).forEach(mention -> mention(out, mention));
    if (mentions.size() > most) {
      out.append("<li><a href=\"");
      Place all = IndexIds.place(mentions.get(0).home());
      Html.appendEscaped(out, page.href(all));
      out.append("\">");
      Html.appendEscaped(out, page.words().with("ties.all", mentions.size()));
      out.append("</a></li>\n");
    }
    out.append("</ul>\n");
  }

  private void mention(StringBuilder out, Mention mention) {
    out.append("<li>");
    link(out, mention.from());
    out.append(" <q>");
    Html.appendEscaped(out, ReadableText.of(mention.sentence()));
    out.append("</q></li>\n");
  }

  private void related(StringBuilder out, List<Place> related) {
    if (related.isEmpty()) {
      return;
    }
    title(out, "ties.related");
    for (Place place : related) {
      out.append("<li>");
      link(out, place);
      out.append("</li>\n");
    }
    out.append("</ul>\n");
  }

  /** The maps on which a place stands, each by its title: where on it, the link says. */
  private void maps(StringBuilder out, List<Place> nodes) {
    Html.appendEscaped(out, page.words().get("ties.maps"));
    String before = ": ";
    for (Place node : nodes) {
      out.append(before).append("<a href=\"");
      Html.appendEscaped(out, page.href(node));
      out.append("\">");
      Html.appendEscaped(out, page.ties().titles().at(node).page());
      out.append("</a>");
      before = " · ";
    }
    out.append("</p>\n");
  }

  private void title(StringBuilder out, String word) {
    out.append("<p class=\"ties-title\">");
    Html.appendEscaped(out, page.words().get(word));
    out.append("</p>\n<ul>\n");
  }

  private void link(StringBuilder out, Place place) {
    Titles.Title title = page.ties().titles().at(place);
    out.append("<a href=\"");
    Html.appendEscaped(out, page.href(place));
    out.append("\">");
    Html.appendEscaped(out, title.text());
    out.append("</a>");
    if (!place.page().equals(page.path()) && !title.page().equals(title.text())) {
      out.append(" <span class=\"of\">");
      Html.appendEscaped(out, title.page());
      out.append("</span>");
    }
  }
}
