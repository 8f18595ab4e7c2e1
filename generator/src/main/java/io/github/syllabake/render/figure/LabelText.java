package io.github.syllabake.render.figure;

import io.github.syllabake.model.Markup;
import io.github.syllabake.model.markup.Inline;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A label as plain text, as far as plain text can say it. */
public final class LabelText {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cc}]+");

  private LabelText() {}

  /** The text on one line, with formulas in simple characters. */
  public static String of(List<Inline> label) {
    return SPACE.matcher(raw(label)).replaceAll(" ").strip();
  }

  private static String raw(List<Inline> inlines) {
    return inlines.stream().map(LabelText::raw).collect(Collectors.joining());
  }

  private static String raw(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.text();
    } else if (inline instanceof Inline.CodeSpan code) {
      return code.code();
    } else if (inline instanceof Inline.Math math) {
      return TexText.of(math.tex());
    } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
      return " ";
    }
    return raw(Markup.children(inline));
  }
}
