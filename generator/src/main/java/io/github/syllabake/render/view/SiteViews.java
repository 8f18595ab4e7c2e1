package io.github.syllabake.render.view;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.Settings;
import io.github.syllabake.render.SiteView;
import io.github.syllabake.render.SiteView.Area;
import io.github.syllabake.render.data.GuideData;
import io.github.syllabake.render.html.IndexIds;
import io.github.syllabake.render.html.MathHtml;
import io.github.syllabake.render.html.Words;
import java.util.ArrayList;
import java.util.List;

/** Makes what every template sees of the guide. */
public final class SiteViews {

  /** Each page holds the navigation; the home page lists what is more. */
  private static final int MOST_TEXTS = 8;

  private SiteViews() {}

  /** The view of a guide. */
  public static SiteView of(Guide guide, MathHtml math, Words words, String generator) {
    Settings settings = guide.settings();
    return new SiteView(
        settings.id(),
        settings.title(),
        settings.summary(),
        settings.language(),
        words.byKey(),
        GuideData.words(words.byKey(), "client."),
        GuideData.words(words.byKey(), "map.client.", "map."),
        Cards.pillars(guide, math, words, ""),
        areas(guide, words),
        math.inBrowser(),
        settings.baseUrl().orElse(""),
        generator);
  }

  private static List<Area> areas(Guide guide, Words words) {
    List<Area> areas = new ArrayList<>();
    areas.add(new Area("home", words.get("nav.home"), "index.html", List.of("home", "pillar")));
    if (!guide.mindmaps().isEmpty() || StructureMaps.isWanted(guide)) {
      List<String> kinds = List.of("mindmaps", "mindmap", "structure");
      areas.add(new Area("mindmaps", words.get("nav.mindmaps"), Addresses.MINDMAPS, kinds));
    }
    if (!guide.banks().isEmpty()) {
      List<String> kinds = List.of("banks", "questions");
      areas.add(new Area("banks", words.get("nav.questions"), Addresses.BANKS, kinds));
    }
    guide.plans().forEach(page -> areas.add(area(page)));
    areas.addAll(texts(guide, words));
    if (IndexDetail.isWanted(guide)) {
      List<String> kinds = List.of("concepts", "ties");
      areas.add(new Area("concepts", words.get("nav.concepts"), IndexIds.PATH, kinds));
    }
    if (ProgressDetail.isWanted(guide)) {
      List<String> kinds = List.of("progress");
      areas.add(new Area("progress", words.get("nav.progress"), ProgressDetail.PATH, kinds));
    }
    return List.copyOf(areas);
  }

  private static List<Area> texts(Guide guide, Words words) {
    List<Area> texts =
        guide.texts().stream()
            .filter(page -> PageParts.terms(page).findAny().isEmpty())
            .map(SiteViews::area)
            .toList();
    return texts.size() <= MOST_TEXTS
        ? texts
        : List.of(new Area("texts", words.get("home.texts"), "index.html#texts", List.of("text")));
  }

  private static Area area(ContentPage page) {
    String title = PlainText.of(page.head().title());
    return new Area(page.head().id(), title, Addresses.path(page), List.of());
  }
}
