package io.github.syllabake.render.figure;

import java.util.List;

/**
 * Draws a bar chart as SVG that is as wide as its place, from 320 pixels on: bars grow with it and
 * letters do not. Each label stands over its bar and each value at its end. Colors come from a
 * style sheet; without one all is drawn in the color of the text around.
 */
public final class BarChartSvg {

  private static final LabelStyle LABEL = new LabelStyle(FontWidths.REGULAR, 14, 18, 290, 0, 0);

  /** Percent of the width that the longest bar takes; the rest is for its value. */
  private static final double LONGEST = 88;

  private static final double BAR = 8;
  private static final double GAP_UNDER_LABEL = 2;
  private static final double GAP_UNDER_BAR = 12;

  private final int greatest;
  private final StringBuilder rows = new StringBuilder();
  private double y;

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
    BarChartSvg chart =
        new BarChartSvg(Math.max(1, bars.stream().mapToInt(Bar::value).max().orElse(1)));
    bars.forEach(chart::row);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"bar-chart\" role=\"group\" width=\"100%\" height=\""
        + Xml.number(chart.y)
        + "\" font-family=\"sans-serif\" fill=\"currentColor\">\n<title>"
        + Xml.escape(title)
        + "</title>\n"
        + (description.isEmpty() ? "" : "<desc>" + Xml.escape(description) + "</desc>\n")
        + chart.rows
        + "</svg>";
  }

  private void row(Bar bar) {
    bar.href().ifPresent(href -> rows.append("<a href=\"").append(Xml.escape(href)).append("\">"));
    double top = y;
    StringBuilder label = label(bar);
    rows.append("<rect class=\"row\" width=\"100%\" y=\"")
        .append(Xml.number(top))
        .append("\" height=\"");
    rows.append(Xml.number(y + BAR + GAP_UNDER_BAR - top))
        .append("\" fill=\"none\" pointer-events=\"all\"/>");
    rows.append(label);
    bar(bar, y + GAP_UNDER_LABEL);
    rows.append(bar.href().isPresent() ? "</a>\n" : "\n");
    y += BAR + GAP_UNDER_LABEL + GAP_UNDER_BAR;
  }

  private void bar(Bar bar, double top) {
    String width = Xml.number(LONGEST * bar.value() / greatest) + "%";
    rows.append("<rect class=\"bar\" y=\"")
        .append(Xml.number(top))
        .append("\" width=\"")
        .append(width);
    rows.append("\" height=\"").append(Xml.number(BAR)).append("\" rx=\"1\"/>");
    rows.append("<text class=\"value\" font-size=\"14\" x=\"")
        .append(width)
        .append("\" dx=\"8\" y=\"");
    rows.append(Xml.number(top + BAR)).append("\">").append(bar.value()).append("</text>");
  }

  private StringBuilder label(Bar bar) {
    StringBuilder label = new StringBuilder("<text class=\"label\" font-size=\"14\">");
    for (String line : LabelLines.of(bar.label(), LABEL)) {
      label
          .append("<tspan x=\"0\" y=\"")
          .append(Xml.number(y + LABEL.lineHeight() * 0.78))
          .append("\">");
      label.append(Xml.escape(line)).append("</tspan>");
      y += LABEL.lineHeight();
    }
    return label.append("</text>");
  }
}
