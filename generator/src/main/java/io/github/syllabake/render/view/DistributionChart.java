package io.github.syllabake.render.view;

import io.github.syllabake.model.Category;
import io.github.syllabake.model.ContentPage.Distribution;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.render.figure.Bar;
import io.github.syllabake.render.figure.BarChartSvg;
import io.github.syllabake.render.html.PageContext;

/** Draws how the questions spread over their categories. */
final class DistributionChart {

  private DistributionChart() {}

  static String svg(Distribution distribution, PageContext page) {
    String title = PlainText.of(distribution.head().title());
    return BarChartSvg.draw(
        distribution.categories().stream().map(category -> bar(category, page)).toList(),
        page.words().with("chart.label", title),
        distribution.head().summary());
  }

  private static Bar bar(Category category, PageContext page) {
    return new Bar(category.name(), category.questions(), CategoryLink.href(category, page));
  }
}
