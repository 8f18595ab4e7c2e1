package io.github.syllabake.render.view;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.Mindmap;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.Unlinked;
import io.github.syllabake.render.PageView.Card;
import io.github.syllabake.render.figure.MindmapThumbnail;
import io.github.syllabake.render.html.Html;
import io.github.syllabake.render.html.InlineHtml;
import io.github.syllabake.render.html.MathHtml;
import io.github.syllabake.render.html.PageContext;
import io.github.syllabake.render.html.Words;
import io.github.syllabake.render.view.StructureMaps.Structure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes the cards by which pages are listed. */
final class Cards {

  /** With more pictures of maps that nobody has drawn, a page would weigh too much. */
  private static final int MOST_PICTURES = 40;

  private Cards() {}

  static List<Card> pillars(Guide guide, MathHtml math, Words words, String root) {
    return of(guide.pillars(), math, words, root);
  }

  static List<Card> banks(Guide guide, MathHtml math, Words words, String root) {
    return of(guide.banks(), math, words, root);
  }

  static List<Card> mindmaps(Guide guide, MathHtml math, Words words, String root) {
    return of(guide.mindmaps(), math, words, root);
  }

  /** The cards of maps that are made of pillars and of the guide. */
  static List<Card> structures(List<Structure> maps, String root) {
    boolean drawn = maps.size() <= MOST_PICTURES;
    return maps.stream().map(map -> structure(map, drawn, root)).toList();
  }

  private static Card structure(Structure map, boolean drawn, String root) {
    MapTree tree = map.tree();
    return new Card(
        map.of(),
        0,
        map.hue(),
        Html.escape(map.title()),
        map.title(),
        "",
        root + map.path(),
        tree.size(),
        "",
        "",
        drawn ? MindmapThumbnail.draw(tree) : "");
  }

  /** The cards of any pages, in this order. */
  static List<Card> of(List<? extends ContentPage> pages, MathHtml math, Words words, String root) {
    return IntStream.range(0, pages.size())
        .mapToObj(i -> card(pages.get(i), i + 1, pages.size(), titles(math, words), root))
        .toList();
  }

  private static Card card(ContentPage page, int number, int of, InlineHtml titles, String root) {
    return new Card(
        page.head().id(),
        number,
        Hues.of(number, of),
        titles.html(Unlinked.of(page.head().title())),
        PlainText.of(page.head().title()),
        page.head().summary(),
        root + Addresses.path(page),
        page instanceof Mindmap map ? map.tree().size() : PageParts.tickable(page).size(),
        page instanceof Mindmap map ? map.priority().name().toLowerCase(Locale.ROOT) : "",
        page instanceof Mindmap map ? map.category() : "",
        page instanceof Mindmap map ? MindmapThumbnail.draw(map.tree()) : "");
  }

  /** Titles here are without their links, so any page will do as their context. */
  private static InlineHtml titles(MathHtml math, Words words) {
    return new InlineHtml(new PageContext("index.html", "index", math, words, false, Map.of()));
  }
}
