package io.github.syllabake.render.figure;

import io.github.syllabake.model.Markup;
import io.github.syllabake.model.markup.Inline;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

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
    String raw = new LabelText(math, text).raw(label);
    return isOneLine(raw) ? raw.strip() : SPACE.matcher(raw).replaceAll(" ").strip();
  }

  /** Most labels are in order already, and this is quick. */
  private static boolean isOneLine(String text) {
    char before = 'x';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7F && c < 0xA0 || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return true;
  }

  private String raw(List<Inline> inlines) {
    if (inlines.size() == 1) {
      return raw(inlines.get(0));
    }
    StringBuilder all = new StringBuilder();
    inlines.forEach(inline -> all.append(raw(inline)));
    return all.toString();
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
