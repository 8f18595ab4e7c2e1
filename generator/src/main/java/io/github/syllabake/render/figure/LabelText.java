package io.github.syllabake.render.figure;

import io.github.syllabake.model.Markup;
import io.github.syllabake.model.markup.Inline;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A label as plain text, as far as plain text can say it. */
public final class LabelText {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cc}]+");

  private final Function<Inline.Math, String> math;
  private final UnaryOperator<String> text;

  private LabelText(Function<Inline.Math, String> math, UnaryOperator<String> text) {
    this.math = math;
    this.text = text;
  }

  /** The text on one line, with formulas in simple characters. */
  public static String of(List<Inline> label) {
    return of(label, math -> TexText.of(math.tex()), text -> text);
  }

  /**
   * The text on one line.
   *
   * @param math what stands for a formula
   * @param text what stands for what is written
   */
  static String of(
      List<Inline> label, Function<Inline.Math, String> math, UnaryOperator<String> text) {
    return SPACE.matcher(new LabelText(math, text).raw(label)).replaceAll(" ").strip();
  }

  private String raw(List<Inline> inlines) {
    return inlines.stream().map(this::raw).collect(Collectors.joining());
  }

  private String raw(Inline inline) {
    if (inline instanceof Inline.Text written) {
      return text.apply(written.text());
    } else if (inline instanceof Inline.CodeSpan code) {
      return text.apply(code.code());
    } else if (inline instanceof Inline.Math formula) {
      return math.apply(formula);
    } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
      return " ";
    }
    return raw(Markup.children(inline));
  }
}
