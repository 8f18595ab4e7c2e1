package io.github.syllabake.render.figure;

import java.util.List;

/**
 * Draws a bar chart as SVG that is as wide as its place, from 320 pixels on: bars grow with it and
 * letters do not. Each label stands over its bar and each value at its end. Colors come from a
 * style sheet; without one all is drawn in the color of the text around.
 */
public final class BarChartSvg {

  private static final LabelStyle LABEL = new LabelStyle(FontWidths.REGULAR, 14, 18, 270, 0, 0);

  /** Percent of the width that the longest bar takes; the rest is for its value. */
  private static final double LONGEST = 88;

  private static final double BASE_LINE = 14;
  private static final double BAR = 8;
  private static final double GAP_OVER_BAR = 2;
  private static final double GAP_UNDER_BAR = 12;
  private static final double GAP_BEFORE_VALUE = 8;

  private final int greatest;

  private BarChartSvg(int greatest) {
    this.greatest = greatest;
  }

  /**
   * The chart.
   *
   * @param bars its bars from top to bottom
   * @param title what it is called, plain text
   * @param description what it shows, plain text; may be empty
   * @return an {@code svg} element
   */
  public static String draw(List<Bar> bars, String title, String description) {
    int greatest = bars.stream().mapToInt(Bar::value).max().orElse(0);
    BarChartSvg chart = new BarChartSvg(Math.max(1, greatest));
    StringBuilder content = new StringBuilder("\n").append(Tag.of("title").say(title)).append('\n');
    if (!description.isEmpty()) {
      content.append(Tag.of("desc").say(description)).append('\n');
    }
    double y = 0;
    for (Bar bar : bars) {
      List<String> lines = LabelLines.of(bar.label(), LABEL);
      content.append(chart.row(bar, lines, y)).append('\n');
      y += height(lines);
    }
    return Tag.of("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("class", "bar-chart")
        .with("role", "group")
        .with("width", "100%")
        .with("height", y)
        .with("font-family", "sans-serif")
        .with("fill", "currentColor")
        .around(content);
  }

  private static double height(List<String> lines) {
    return lines.size() * LABEL.lineHeight() + GAP_OVER_BAR + BAR + GAP_UNDER_BAR;
  }

  /** The whole row can be pressed when it leads somewhere. */
  private String row(Bar bar, List<String> lines, double y) {
    Tag area = Tag.of("rect").with("class", "row").with("width", "100%").with("y", y);
    area.with("height", height(lines)).with("fill", "none").with("pointer-events", "all");
    double top = y + lines.size() * LABEL.lineHeight() + GAP_OVER_BAR;
    String row = area.empty() + label(lines, y) + bar(bar, top) + value(bar, top + BAR);
    return bar.href().map(href -> link(bar, href).around(row)).orElse(row);
  }

  private static Tag link(Bar bar, String href) {
    return Tag.of("a").with("href", href).with("aria-label", bar.label() + ": " + bar.value());
  }

  private static String label(List<String> lines, double y) {
    StringBuilder spans = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      double base = y + i * LABEL.lineHeight() + BASE_LINE;
      spans.append(Tag.of("tspan").with("x", "0").with("y", base).say(lines.get(i)));
    }
    return Tag.of("text").with("class", "label").with("font-size", LABEL.size()).around(spans);
  }

  private String bar(Bar bar, double y) {
    Tag rect = Tag.of("rect").with("class", "bar").with("y", y).with("width", percent(bar));
    return rect.with("height", BAR).with("rx", 1).empty();
  }

  private String value(Bar bar, double y) {
    Tag text = Tag.of("text").with("class", "value").with("font-size", LABEL.size());
    text.with("x", percent(bar)).with("dx", GAP_BEFORE_VALUE).with("y", y);
    return text.say(Integer.toString(bar.value()));
  }

  private String percent(Bar bar) {
    return Xml.number(LONGEST * bar.value() / greatest) + "%";
  }
}
