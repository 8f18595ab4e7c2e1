package io.github.syllabake.render;

import io.github.syllabake.model.Aliases;
import io.github.syllabake.model.Guide;
import io.github.syllabake.render.Site.Page;
import io.github.syllabake.render.Site.TextFile;
import io.github.syllabake.render.data.GuideConcepts;
import io.github.syllabake.render.data.GuideData;
import io.github.syllabake.render.data.GuideJson;
import io.github.syllabake.render.data.GuideTexts;
import io.github.syllabake.render.data.Sitemap;
import io.github.syllabake.render.html.History;
import io.github.syllabake.render.html.MathHtml;
import io.github.syllabake.render.html.Ties;
import io.github.syllabake.render.html.Words;
import io.github.syllabake.render.search.SearchIndex;
import io.github.syllabake.render.view.PageViews;
import io.github.syllabake.render.view.SiteViews;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Renders a linked guide. */
public final class SiteRenderer {

  private SiteRenderer() {}

  /**
   * Renders all pages and files of a guide.
   *
   * @param guide the guide; its links are all resolved
   * @param aliases the ids that it had before
   * @param math what became of its formulas
   * @param words the words of the interface
   * @param generator the program's name and version
   */
  public static Site render(
      Guide guide, Aliases aliases, MathHtml math, Words words, String generator) {
    History history = History.of(guide, aliases);
    Ties ties = Ties.of(guide);
    PageViews views = new PageViews(guide, history, ties, math, words);
    List<Page> pages = new ArrayList<>(guide.pages().map(views::page).toList());
    if (!guide.mindmaps().isEmpty()) {
      pages.add(views.mindmaps());
    }
    if (!guide.banks().isEmpty()) {
      pages.add(views.banks());
    }
    views.concepts().ifPresent(pages::add);
    views.ties().ifPresent(pages::add);
    views.progress().ifPresent(pages::add);
    List<TextFile> files =
        files(guide, history, ties, words, pages.stream().map(Page::path).toList());
    pages.add(views.hub());
    pages.add(views.missing());
    SiteView site = SiteViews.of(guide, math, words, generator);
    return new Site(site, List.copyOf(pages), files, guide.attachments());
  }

  private static List<TextFile> files(
      Guide guide, History history, Ties ties, Words words, List<String> paths) {
    String baseUrl = guide.settings().baseUrl().orElse("");
    Stream<TextFile> always =
        Stream.of(
            new TextFile(".nojekyll", () -> "\n"),
            new TextFile("assets/js/guide-data.js", () -> GuideData.script(guide, history)),
            new TextFile(
                "assets/js/guide-concepts.js", () -> GuideConcepts.script(guide, ties.titles())),
            new TextFile("assets/js/guide-texts.js", () -> GuideTexts.script(guide)),
            new TextFile("assets/js/search-index.js", () -> searchIndex(guide, words)),
            new TextFile("guide.json", () -> GuideJson.of(guide)),
            new TextFile("robots.txt", () -> Sitemap.robots(baseUrl)));
    Stream<TextFile> addressed =
        baseUrl.isEmpty()
            ? Stream.of()
            : Stream.of(new TextFile("sitemap.xml", () -> Sitemap.xml(baseUrl, paths)));
    return Stream.concat(always, addressed).sorted(Comparator.comparing(TextFile::path)).toList();
  }

  private static String searchIndex(Guide guide, Words words) {
    return SearchIndex.script(guide, GuideData.words(words.byKey(), "search.client."));
  }
}
