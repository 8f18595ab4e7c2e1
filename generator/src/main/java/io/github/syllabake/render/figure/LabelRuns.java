package io.github.syllabake.render.figure;

import io.github.syllabake.model.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ObjDoubleConsumer;

/** Places the parts of a line that has formulas in it: stretches of text, and the formulas. */
final class LabelRuns {

  private final LabelMeasure measure;
  private final List<String> runs;

  private LabelRuns(LabelMeasure measure, List<String> runs) {
    this.measure = measure;
    this.runs = runs;
  }

  /** The parts of a line, from left to right. */
  static LabelRuns of(String line, LabelMeasure measure) {
    List<String> runs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    line.codePoints()
        .forEach(
            c -> {
              if (measure.label().formula(c).isPresent()) {
                end(text, runs);
                runs.add(Character.toString(c));
              } else {
                text.appendCodePoint(c);
              }
            });
    end(text, runs);
    if (Direction.of(line) == Direction.RIGHT_TO_LEFT) {
      Collections.reverse(runs);
    }
    return new LabelRuns(measure, runs);
  }

  private static void end(StringBuilder text, List<String> runs) {
    if (!text.isEmpty()) {
      runs.add(text.toString());
      text.setLength(0);
    }
  }

  /** Hands out each part with the place where its ink begins, when the line begins at one. */
  void place(double start, ObjDoubleConsumer<String> parts) {
    double x = start;
    for (String run : runs) {
      String ink = run.stripLeading();
      if (!ink.isEmpty()) {
        parts.accept(ink.stripTrailing(), x + measure.width(run) - measure.width(ink));
      }
      x += measure.width(run);
    }
  }
}
