package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.markup.Inline;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and the id that its author pinned to it with {@code {#id}} at its end.
 *
 * @param text the text without the pin
 * @param id the id as written, if there is one
 */
public record Pinned(List<Inline> text, Optional<String> id) {

  private static final Pattern PIN =
      Pattern.compile("\\{#([\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*)}\\s*$");

  /** Takes the pin off a text. */
  public static Pinned of(List<Inline> inlines) {
    int last = inlines.size() - 1;
    if (last < 0 || !(inlines.get(last) instanceof Inline.Text text) || !endsInBrace(text.text())) {
      return new Pinned(inlines, Optional.empty());
    }
    Matcher pin = PIN.matcher(text.text().substring(text.text().lastIndexOf('{')));
    if (!pin.matches()) {
      return new Pinned(inlines, Optional.empty());
    }
    String before = text.text().substring(0, text.text().lastIndexOf('{')).stripTrailing();
    return new Pinned(Inlines.withLast(inlines, before), Optional.of(pin.group(1)));
  }

  private static boolean endsInBrace(String text) {
    return text.stripTrailing().endsWith("}") && text.contains("{#");
  }
}
