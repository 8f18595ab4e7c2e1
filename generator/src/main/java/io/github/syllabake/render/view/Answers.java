package io.github.syllabake.render.view;

import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.Distribution;
import io.github.syllabake.model.ContentPage.Mindmap;
import io.github.syllabake.model.ContentPage.Pillar;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.render.PageView.Answer;
import io.github.syllabake.render.PageView.Link;
import io.github.syllabake.render.html.PageContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which pillars answer which questions, seen from both. */
final class Answers {

  private final Guide guide;
  private final Map<Place, String> pillarTitles = new HashMap<>();

  Answers(Guide guide) {
    this.guide = guide;
    guide
        .pillars()
        .forEach(
            page -> pillarTitles.put(Addresses.place(page), PlainText.of(page.head().title())));
  }

  /** What stands on a page: a map's pillars, or a pillar's maps. */
  List<Link> of(ContentPage page, PageContext context) {
    if (page instanceof Mindmap map) {
      return links(map.category(), context);
    } else if (page instanceof Pillar) {
      return guide.mindmaps().stream()
          .filter(map -> pillars(map.category()).contains(Addresses.place(page)))
          .map(map -> link(Addresses.place(map), PlainText.of(map.head().title()), context))
          .toList();
    }
    return List.of();
  }

  /** All categories of a distribution that have pillars. */
  List<Answer> of(Distribution distribution, PageContext context) {
    return distribution.categories().stream()
        .filter(category -> !pillars(category.name()).isEmpty())
        .map(
            category ->
                new Answer(
                    category.name(),
                    CategoryLink.href(category, context).orElse(""),
                    links(category.name(), context)))
        .toList();
  }

  private List<Place> pillars(String category) {
    return guide.connections().answers().getOrDefault(category, List.of());
  }

  private List<Link> links(String category, PageContext context) {
    return pillars(category).stream()
        .flatMap(
            place ->
                Optional.ofNullable(pillarTitles.get(place)).stream()
                    .map(title -> link(place, title, context)))
        .toList();
  }

  private static Link link(Place place, String title, PageContext context) {
    return new Link(context.href(place), title);
  }
}
