package io.github.syllabake.render.figure;

import java.util.Comparator;
import java.util.List;

/**
 * Draws things in a column and the ties between them as arcs beside it, after M. Wattenberg, “Arc
 * Diagrams” (2002). The stronger a tie, the wider its arc. Each name and each arc leads somewhere.
 */
public final class ArcDiagramSvg {

  private static final LabelStyle LABEL = new LabelStyle(FontWidths.REGULAR, 14, 18, 172, 0, 0);
  private static final double NAMES = 192;
  private static final double STEP = 58;
  private static final double TOP = 26;
  private static final double DOT = 5;
  private static final double WIDEST_ARC = 9;
  private static final double NARROWEST_ARC = 1;
  private static final double MARGIN = 8;

  /** How far an arc reaches out for each step that it spans: a bit flatter than a half circle. */
  private static final double REACH = 0.26;

  /** Control points of a cubic arc stand a third farther out than its top. */
  private static final double CONTROL = 4.0 / 3;

  /** A thing. */
  public record Stop(String label, String href, int hue) {}

  /**
   * A tie between two things.
   *
   * @param from number of the upper one, from 0
   * @param to number of the lower one
   * @param strength how strong it is
   * @param href where the arc leads
   * @param name what it says, plain text
   */
  public record Arc(int from, int to, int strength, String href, String name) {}

  private final List<Stop> stops;
  private final int strongest;

  private ArcDiagramSvg(List<Stop> stops, int strongest) {
    this.stops = stops;
    this.strongest = strongest;
  }

  /**
   * The diagram.
   *
   * @param stops the things from top to bottom
   * @param title what it is called, plain text
   * @param description what it shows, plain text
   * @return an {@code svg} element
   */
  public static String draw(List<Stop> stops, List<Arc> arcs, String title, String description) {
    int strongest = arcs.stream().mapToInt(Arc::strength).max().orElse(1);
    int longest = arcs.stream().mapToInt(arc -> arc.to() - arc.from()).max().orElse(1);
    ArcDiagramSvg diagram = new ArcDiagramSvg(stops, strongest);
    double width = NAMES + DOT + longest * STEP * REACH + WIDEST_ARC + MARGIN;
    double height = TOP * 2 + STEP * (stops.size() - 1);
    StringBuilder content = new StringBuilder("\n").append(Tag.of("title").say(title)).append('\n');
    content.append(Tag.of("desc").say(description)).append('\n');
    arcs.stream()
        .sorted(Comparator.comparingInt(Arc::strength))
        .forEach(arc -> content.append(diagram.arc(arc)).append('\n'));
    for (int i = 0; i < stops.size(); i++) {
      content.append(diagram.stop(i)).append('\n');
    }
    return Tag.of("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("class", "arcs")
        .with("role", "group")
        .with("viewBox", "0 0 " + Xml.number(width) + " " + Xml.number(height))
        .with("width", width)
        .with("height", height)
        .with("font-family", "sans-serif")
        .with("fill", "currentColor")
        .around(content);
  }

  private String arc(Arc arc) {
    double span = (arc.to() - arc.from()) * STEP;
    double start = y(arc.from());
    double x = NAMES + DOT;
    double out = x + span * REACH * CONTROL;
    String path =
        "M"
            + Xml.number(x)
            + " "
            + Xml.number(start)
            + "C"
            + Xml.number(out)
            + " "
            + Xml.number(start)
            + " "
            + Xml.number(out)
            + " "
            + Xml.number(start + span)
            + " "
            + Xml.number(x)
            + " "
            + Xml.number(start + span);
    double wide = NARROWEST_ARC + (WIDEST_ARC - NARROWEST_ARC) * arc.strength() / strongest;
    Tag line =
        Tag.of("path")
            .with("class", "arc")
            .with("d", path)
            .with("fill", "none")
            .with("stroke", "currentColor")
            .with("stroke-width", wide);
    return Tag.of("a")
        .with("href", arc.href())
        .with("aria-label", arc.name())
        .with("style", "--hue:" + stops.get(arc.from()).hue())
        .around(Tag.of("title").say(arc.name()) + line.empty());
  }

  private String stop(int number) {
    Stop stop = stops.get(number);
    List<String> lines = LabelLines.of(stop.label(), LABEL);
    double top = y(number) - (lines.size() - 1) * LABEL.lineHeight() / 2 + LABEL.size() * 0.35;
    StringBuilder spans = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      spans.append(
          Tag.of("tspan")
              .with("x", NAMES - DOT - MARGIN)
              .with("y", top + i * LABEL.lineHeight())
              .say(lines.get(i)));
    }
    String text =
        Tag.of("text")
            .with("class", "label")
            .with("font-size", LABEL.size())
            .with("text-anchor", "end")
            .around(spans);
    String dot =
        Tag.of("circle")
            .with("class", "dot")
            .with("cx", NAMES)
            .with("cy", y(number))
            .with("r", DOT)
            .empty();
    return Tag.of("a")
        .with("href", stop.href())
        .with("style", "--hue:" + stop.hue())
        .around(text + dot);
  }

  private static double y(int number) {
    return TOP + number * STEP;
  }
}
