package io.github.syllabake.render.figure;

import io.github.syllabake.model.Direction;
import io.github.syllabake.render.figure.MindmapLayout.Box;
import io.github.syllabake.render.math.MathBox;
import java.util.List;

/** Writes the label of a box as an SVG text, and its formulas as HTML within the drawing. */
final class LabelSvg {

  /** A formula is never taken to reach less high: its boxes have to hold a line of text. */
  private static final double LOWEST = 0.4;

  private final Box box;
  private final LabelStyle style;
  private final LabelMeasure measure;
  private final StringBuilder spans = new StringBuilder();
  private final StringBuilder formulas = new StringBuilder();

  private LabelSvg(Box box, LabelStyle style) {
    this.box = box;
    this.style = style;
    this.measure = new LabelMeasure(box.size().label(), style);
  }

  /** The elements of a box's label. */
  static String write(Box box, LabelStyle style) {
    return new LabelSvg(box, style).elements();
  }

  /** The formulas of a box alone, where the box is; empty for most. */
  static String formulas(Box box, LabelStyle style) {
    if (box.size().label().formulas().isEmpty()) {
      return "";
    }
    LabelSvg label = new LabelSvg(box, style);
    box.lines().forEach(label::mixed);
    return Tag.of("g").with("transform", at(box)).around(label.formulas);
  }

  /** Moves what is drawn from the corner of a box to its place. */
  static String at(Box box) {
    return "translate(" + Xml.number(box.x()) + " " + Xml.number(box.y()) + ")";
  }

  private String elements() {
    List<LabelLine> lines = box.lines();
    if (!box.size().label().formulas().isEmpty()) {
      lines.forEach(this::mixed);
      return (spans.isEmpty() ? "" : text().around(spans)) + formulas;
    } else if (lines.size() == 1) {
      LabelLine line = lines.get(0);
      return anchored(text().with("x", anchor()).with("y", line.base())).say(isolated(line.text()));
    }
    lines.forEach(line -> span(line.text(), anchor(), line.base()));
    return anchored(text()).around(spans);
  }

  private Tag text() {
    Tag text = Tag.of("text").with("font-size", style.size());
    return style.isBold() ? text.with("font-weight", "600") : text;
  }

  /** Text keeps to the side of its box at which the line from the node above comes in. */
  private Tag anchored(Tag text) {
    if (box.depth() == 0) {
      return text.with("text-anchor", "middle");
    }
    return box.leftward() ? text.with("text-anchor", "end") : text;
  }

  private double anchor() {
    if (box.depth() == 0) {
      return box.width() / 2;
    }
    return box.leftward() ? box.width() - style.padding() : style.padding();
  }

  private void span(String text, double x, double y) {
    spans.append(Tag.of("tspan").with("x", x).with("y", y).say(isolated(text)));
  }

  /** A drawing runs from left to right; what does not within it is set apart by two characters. */
  private static String isolated(String line) {
    return Direction.of(line) == Direction.RIGHT_TO_LEFT ? '\u2067' + line + '\u2069' : line;
  }

  private void mixed(LabelLine line) {
    double width = measure.width(line.text());
    double start = anchor() - (box.depth() == 0 ? width / 2 : box.leftward() ? width : 0);
    LabelRuns.of(line.text(), measure)
        .place(
            start,
            (run, x) ->
                measure
                    .label()
                    .formula(run.codePointAt(0))
                    .ifPresentOrElse(
                        math -> formula(math, x, line.base()), () -> span(run, x, line.base())));
  }

  private void formula(MathBox math, double x, double base) {
    double em = style.math();
    double height = Math.max(math.height(), LOWEST);
    Tag inner =
        Tag.of("span").with("class", "map-math").with("style", "--em:" + Xml.number(em) + "px");
    formulas.append(
        Tag.of("foreignObject")
            .with("x", x)
            .with("y", base - height * em)
            .with("width", Math.ceil(math.width() * em))
            .with("height", Math.ceil((height + math.depth()) * em))
            .around(inner.around(math.html())));
  }
}
