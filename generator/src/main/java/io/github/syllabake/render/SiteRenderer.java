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
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Renders a linked guide: the files that need no formula first, the pages when all is typeset. */
public final class SiteRenderer {

  private final Guide guide;
  private final Words words;
  private final Supplier<MathHtml> math;
  private final History history;
  private final Ties ties;
  private final List<Page> pages;
  private final Map<String, String> structureTitles;

  /**
   * A renderer for a guide.
   *
   * @param guide the guide; its links are all resolved
   * @param aliases the ids that it had before
   * @param words the words of the interface
   * @param math what became of its formulas; asked for by {@link #site} and by pages
   */
  public SiteRenderer(Guide guide, Aliases aliases, Words words, Supplier<MathHtml> math) {
    this.guide = guide;
    this.words = words;
    this.math = math;
    this.history = History.of(guide, aliases);
    this.ties = Ties.of(guide);
    PageViews views = new PageViews(guide, history, ties, math, words);
    this.pages = pages(views);
    this.structureTitles = views.structureTitles();
  }

  /**
   * All pages and files.
   *
   * @param generator the program's name and version
   */
  public Site site(String generator) {
    SiteView site = SiteViews.of(guide, math.get(), words, generator);
    return new Site(site, pages, files(), guide.attachments());
  }

  private List<Page> pages(PageViews views) {
    List<Page> pages = new ArrayList<>(guide.pages().map(views::page).toList());
    views.mindmaps().ifPresent(pages::add);
    pages.addAll(views.structures());
    if (!guide.banks().isEmpty()) {
      pages.add(views.banks());
    }
    views.concepts().ifPresent(pages::add);
    views.ties().ifPresent(pages::add);
    views.progress().ifPresent(pages::add);
    pages.add(views.hub());
    pages.add(views.missing());
    return List.copyOf(pages);
  }

  /** The files that are no pages, sorted by path; none of them has a formula in it. */
  public List<TextFile> files() {
    String baseUrl = guide.settings().baseUrl().orElse("");
    Stream<TextFile> always =
        Stream.of(
            new TextFile(".nojekyll", out -> out.write('\n')),
            new TextFile("assets/js/guide-data.js", out -> GuideData.write(guide, history, out)),
            new TextFile(
                "assets/js/guide-concepts.js",
                out -> GuideConcepts.write(guide, ties.titles(), out)),
            new TextFile("assets/js/guide-texts.js", out -> GuideTexts.write(guide, out)),
            new TextFile("assets/js/search-index.js", this::writeSearchIndex),
            new TextFile("guide.json", out -> GuideJson.write(guide, out)),
            new TextFile("robots.txt", out -> out.write(Sitemap.robots(baseUrl))));
    Stream<TextFile> addressed =
        baseUrl.isEmpty()
            ? Stream.of()
            : Stream.of(
                new TextFile("sitemap.xml", out -> out.write(Sitemap.xml(baseUrl, addressed()))));
    return Stream.concat(always, addressed).sorted(Comparator.comparing(TextFile::path)).toList();
  }

  /** The hub and the page for what is missing come last and are no place to go to. */
  private List<String> addressed() {
    return pages.subList(0, pages.size() - 2).stream().map(Page::path).toList();
  }

  private void writeSearchIndex(Writer out) throws IOException {
    String said = GuideData.words(words.byKey(), "search.client.");
    SearchIndex.write(guide, structureTitles, said, out);
  }
}
