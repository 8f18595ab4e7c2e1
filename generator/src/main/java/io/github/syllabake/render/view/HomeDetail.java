package io.github.syllabake.render.view;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.StudyPlan;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.Unlinked;
import io.github.syllabake.render.PageView.Home;
import io.github.syllabake.render.PageView.Link;
import io.github.syllabake.render.PageView.Phase;
import io.github.syllabake.render.html.InlineHtml;
import io.github.syllabake.render.html.Outline;
import io.github.syllabake.render.html.PageContext;
import java.util.List;
import java.util.Optional;

/** What only the first page shows. */
final class HomeDetail {

  private HomeDetail() {}

  static Home of(Guide guide, PageContext context) {
    Optional<StudyPlan> plan = guide.plans().stream().findFirst();
    return new Home(
        Cards.pillars(guide, context.math(), context.words(), ""),
        Cards.mindmaps(guide, context.math(), context.words(), ""),
        Cards.banks(guide, context.math(), context.words(), ""),
        guide.texts().stream().map(HomeDetail::link).toList(),
        plan.map(page -> phases(page, context)).orElse(List.of()),
        plan.map(Addresses::path).orElse(""),
        guide.distribution().map(page -> DistributionChart.svg(page, context)).orElse(""),
        guide.distribution().map(Addresses::path).orElse(""),
        guide.itemCount(),
        guide.questionCount(),
        StructureMaps.hasWhole(guide) ? Addresses.STRUCTURE : "");
  }

  private static Link link(ContentPage page) {
    return new Link(Addresses.path(page), PlainText.of(page.head().title()));
  }

  private static List<Phase> phases(StudyPlan plan, PageContext context) {
    InlineHtml titles = new InlineHtml(context);
    return Outline.of(plan.sections(), "").lines().stream()
        .filter(line -> line.section().level() == 1 && line.total() > 0)
        .map(
            line ->
                new Phase(
                    titles.html(Unlinked.of(line.section().title())),
                    context.href(Addresses.place(plan, line.section().id())),
                    line.section().id(),
                    line.total()))
        .toList();
  }
}
