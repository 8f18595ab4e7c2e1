package io.github.syllabake.render.view;

import io.github.syllabake.model.Category;
import io.github.syllabake.model.ContentPage.Mindmap;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.render.PageView;
import io.github.syllabake.render.html.FigureHtml;
import io.github.syllabake.render.html.PageContext;
import java.util.Locale;

/** What only the page of a mindmap shows. */
final class MapDetail {

  private MapDetail() {}

  static PageView.Map of(Mindmap map, Guide guide, PageContext context) {
    FigureHtml figures = new FigureHtml(context);
    return new PageView.Map(
        figures.picture(map.tree()),
        figures.outline(map.tree()),
        map.tree().size(),
        map.priority().name().toLowerCase(Locale.ROOT),
        map.category(),
        questions(map, guide));
  }

  /** A map of which nothing else is known. */
  static PageView.Map of(MapTree tree, PageContext context) {
    FigureHtml figures = new FigureHtml(context);
    return new PageView.Map(figures.picture(tree), figures.outline(tree), tree.size(), "", "", 0);
  }

  private static int questions(Mindmap map, Guide guide) {
    return guide.distributions().stream()
        .flatMap(distribution -> distribution.categories().stream())
        .filter(category -> category.name().equals(map.category()))
        .mapToInt(Category::questions)
        .findFirst()
        .orElse(0);
  }
}
