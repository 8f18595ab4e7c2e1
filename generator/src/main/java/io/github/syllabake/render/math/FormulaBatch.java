package io.github.syllabake.render.math;

import java.util.ArrayList;
import java.util.List;

/**
 * How formulas travel into V8 and back: as one string each way, described at the head of {@code
 * typeset.js}.
 */
final class FormulaBatch {

  private FormulaBatch() {}

  /** The string for the script. */
  static String write(List<Formula> formulas) {
    StringBuilder head = new StringBuilder();
    StringBuilder sources = new StringBuilder();
    for (Formula formula : formulas) {
      head.append(formula.tex().length()).append(',').append(style(formula)).append(';');
      sources.append(formula.tex());
    }
    return head.append('\n').append(sources).toString();
  }

  /** How a formula is set, as a number for the script. */
  static int style(Formula formula) {
    return (formula.display() ? 1 : 0) + (formula.measured() ? 2 : 0);
  }

  /** What the script says, in the order of the formulas. */
  static List<Typeset> read(String answer) {
    List<Typeset> results = new ArrayList<>();
    int end = answer.indexOf('\n');
    int at = end + 1;
    for (int start = 0; start < end; ) {
      int comma = answer.indexOf(',', start);
      int secondComma = answer.indexOf(',', comma + 1);
      int semicolon = answer.indexOf(';', secondComma + 1);
      int length = Integer.parseInt(answer, start, comma, 10);
      int position = Integer.parseInt(answer, comma + 1, secondComma, 10);
      int extent = Integer.parseInt(answer, secondComma + 1, semicolon, 10);
      results.add(result(answer.substring(at, at + length), position, extent));
      at += length;
      start = semicolon + 1;
    }
    return results;
  }

  private static Typeset result(String text, int position, int extent) {
    return position < 0 ? new Typeset.Html(text) : new Typeset.Refused(text, position, extent);
  }
}
