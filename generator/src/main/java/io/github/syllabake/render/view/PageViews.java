package io.github.syllabake.render.view;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.Distribution;
import io.github.syllabake.model.ContentPage.Home;
import io.github.syllabake.model.ContentPage.Mindmap;
import io.github.syllabake.model.ContentPage.Pillar;
import io.github.syllabake.model.ContentPage.QuestionBank;
import io.github.syllabake.model.ContentPage.StudyPlan;
import io.github.syllabake.model.Direction;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.Markup;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.Unlinked;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target;
import io.github.syllabake.render.PageView;
import io.github.syllabake.render.PageView.Detail;
import io.github.syllabake.render.PageView.Entry;
import io.github.syllabake.render.PageView.Link;
import io.github.syllabake.render.Site.Page;
import io.github.syllabake.render.data.Sitemap;
import io.github.syllabake.render.html.BlockHtml;
import io.github.syllabake.render.html.History;
import io.github.syllabake.render.html.Html;
import io.github.syllabake.render.html.IndexIds;
import io.github.syllabake.render.html.InlineHtml;
import io.github.syllabake.render.html.MathHtml;
import io.github.syllabake.render.html.Outline;
import io.github.syllabake.render.html.PageContext;
import io.github.syllabake.render.html.PageKinds;
import io.github.syllabake.render.html.SectionHtml;
import io.github.syllabake.render.html.Ties;
import io.github.syllabake.render.html.Words;
import io.github.syllabake.render.view.StructureMaps.Structure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes what templates see of each page. */
public final class PageViews {

  private final Guide guide;
  private final Supplier<MathHtml> math;
  private final Words words;
  private final ReadingOrder order;
  private final History history;
  private final Ties ties;
  private final Answers answers;
  private final List<Structure> structures;

  /**
   * Views of the pages of a guide.
   *
   * @param math what became of the formulas; asked for when a page is made, and not before
   */
  public PageViews(Guide guide, History history, Ties ties, Supplier<MathHtml> math, Words words) {
    this.history = history;
    this.guide = guide;
    this.math = math;
    this.words = words;
    this.order = ReadingOrder.of(guide);
    this.ties = ties;
    this.answers = new Answers(guide);
    this.structures = StructureMaps.of(guide, words);
  }

  /** A page of the content. */
  public Page page(ContentPage page) {
    return new Page(Addresses.path(page), PageKinds.of(page), () -> view(page));
  }

  private PageView view(ContentPage page) {
    String path = Addresses.path(page);
    Words counting = page instanceof StudyPlan ? words.counting("steps") : words;
    PageContext context = context(path, page.head().id(), counting);
    ReadingOrder.Position position = order.position(page);
    Outline outline = Outline.of(page.sections(), page instanceof Pillar ? position.label() : "");
    SectionHtml sections = new SectionHtml(context);
    String body = sections.html(outline) + questions(page, sections);
    return new PageView(
        PageKinds.of(page),
        page.head().id(),
        position.number(),
        position.hue(),
        PlainText.of(page.head().title()),
        new InlineHtml(context).html(page.head().title()),
        page.head().summary(),
        path,
        context.root(),
        canonical(path),
        new BlockHtml(context).html(page.intro()),
        body,
        contents(outline, context),
        links(position.before(), context),
        links(position.after(), context),
        answers.of(page, context),
        PageParts.tickable(page).size(),
        PageParts.inlines(page).anyMatch(Inline.Math.class::isInstance),
        PageParts.trees(page).findAny().isPresent(),
        detail(page, context));
  }

  /** The page that lists the mindmaps; none where there is no map at all. */
  public Optional<Page> mindmaps() {
    return guide.mindmaps().isEmpty() && !StructureMaps.isWanted(guide)
        ? Optional.empty()
        : Optional.of(made("mindmaps", Addresses.MINDMAPS, "mindmaps.title", this::cards));
  }

  private Detail cards() {
    return new PageView.Index(
        Cards.mindmaps(guide, math.get(), words, "../"), Cards.structures(structures, "../"));
  }

  /** The pages of maps that are made of pillars and of the guide. */
  public List<Page> structures() {
    return IntStream.range(0, structures.size()).mapToObj(this::structure).toList();
  }

  /** Those pages by path, with their titles. */
  public Map<String, String> structureTitles() {
    Map<String, String> titles = new LinkedHashMap<>();
    structures.forEach(map -> titles.put(map.path(), map.title()));
    return titles;
  }

  private Page structure(int number) {
    return new Page(structures.get(number).path(), "mindmap", () -> structureView(number));
  }

  private PageView structureView(int number) {
    Structure map = structures.get(number);
    MapTree tree = map.tree();
    PageContext context = context(map.path(), map.of(), words);
    return new PageView(
        "structure",
        map.id(),
        0,
        map.hue(),
        map.title(),
        Html.escape(map.title()),
        map.summary(),
        map.path(),
        context.root(),
        canonical(map.path()),
        "",
        "",
        List.of(),
        structureLinks(number - 1, context),
        structureLinks(number + 1, context),
        List.of(),
        0,
        tree.root()
            .withDescendants()
            .flatMap(node -> Markup.allInlines(node.label()))
            .anyMatch(Inline.Math.class::isInstance),
        true,
        MapDetail.of(tree, context));
  }

  private List<Link> structureLinks(int number, PageContext context) {
    if (number < 0 || number == structures.size()) {
      return List.of();
    }
    Structure map = structures.get(number);
    return List.of(new Link(context.root() + map.path(), map.title()));
  }

  /** The page that lists the question banks. */
  public Page banks() {
    return made(
        "banks",
        Addresses.BANKS,
        "banks.title",
        () -> new PageView.Index(Cards.banks(guide, math.get(), words, "../")));
  }

  /** The page of the reader's progress; none where nothing can be ticked. */
  public Optional<Page> progress() {
    return ProgressDetail.isWanted(guide)
        ? Optional.of(
            made(
                "progress",
                ProgressDetail.PATH,
                "progress.title",
                () -> ProgressDetail.of(guide, math.get(), words)))
        : Optional.empty();
  }

  /** The index of concepts; none where nothing is one. */
  public Optional<Page> concepts() {
    return IndexDetail.isWanted(guide)
        ? Optional.of(
            made(
                "concepts",
                IndexIds.PATH,
                "concepts.title",
                () -> IndexDetail.of(guide, ties, context(IndexIds.PATH, "concepts", words))))
        : Optional.empty();
  }

  /** The picture of the ties between pillars; none where nothing ties two of them. */
  public Optional<Page> ties() {
    return TiesDetail.isWanted(guide)
        ? Optional.of(
            made(
                "ties",
                TiesDetail.PATH,
                "ties.page.title",
                () -> TiesDetail.of(guide, ties, context(TiesDetail.PATH, "ties", words))))
        : Optional.empty();
  }

  /** The page that keeps the state for pages on a disk. */
  public Page hub() {
    return made("hub", "hub.html", "foot.hub", PageView.Plain::new);
  }

  /** The page for addresses that do not exist. */
  public Page missing() {
    return made("missing", "404.html", "missing.title", PageView.Plain::new);
  }

  private Page made(String kind, String path, String titleKey, Supplier<Detail> detail) {
    return new Page(path, kind, () -> view(kind, path, words.get(titleKey), detail.get()));
  }

  private PageView view(String kind, String path, String title, Detail detail) {
    return new PageView(
        kind,
        kind,
        0,
        Hues.of(1, 1),
        title,
        Html.escape(title),
        summary(detail),
        path,
        context(path, kind, words).root(),
        List.of("missing", "hub").contains(kind) ? "" : canonical(path),
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        false,
        false,
        detail);
  }

  private String summary(Detail detail) {
    if (detail instanceof PageView.Progress) {
      return words.get("progress.summary");
    } else if (detail instanceof PageView.Concepts concepts) {
      return words.with("concepts.summary", concepts.count());
    }
    return detail instanceof PageView.Ties ? words.get("ties.summary") : "";
  }

  private PageContext context(String path, String id, Words counting) {
    return new PageContext(
        path,
        id,
        math.get(),
        counting,
        guide.settings().rawHtml(),
        guide.settings().marks(),
        history,
        ties,
        Direction.ofLanguage(guide.settings().language()));
  }

  private static String questions(ContentPage page, SectionHtml sections) {
    return page instanceof QuestionBank bank ? sections.questions(bank.questions()) : "";
  }

  private Detail detail(ContentPage page, PageContext context) {
    if (page instanceof Home) {
      return HomeDetail.of(guide, context);
    } else if (page instanceof Pillar pillar) {
      Target map = new Target.Place(Addresses.structure(pillar), "");
      return new PageView.Pillar(StructureMaps.isWanted(pillar, guide) ? context.href(map) : "");
    } else if (page instanceof Mindmap map) {
      return MapDetail.of(map, guide, context);
    } else if (page instanceof Distribution distribution) {
      return new PageView.Chart(
          DistributionChart.svg(distribution, context), answers.of(distribution, context));
    }
    return new PageView.Plain();
  }

  private String canonical(String path) {
    return guide.settings().baseUrl().map(base -> Sitemap.address(base, path)).orElse("");
  }

  private static List<Entry> contents(Outline outline, PageContext context) {
    InlineHtml titles = new InlineHtml(context);
    return outline.lines().stream()
        .map(
            line ->
                new Entry(
                    line.section().level(),
                    line.number(),
                    titles.html(Unlinked.of(line.section().title())),
                    "#" + context.anchor(line.section().id()),
                    line.section().id(),
                    line.total()))
        .toList();
  }

  private static List<Link> links(Optional<ContentPage> page, PageContext context) {
    return page.stream()
        .map(p -> new Link(context.href(Addresses.place(p)), PlainText.of(p.head().title())))
        .toList();
  }
}
