package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.markup.Inline;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and what its author pinned to it in braces at its end: an id with {@code {#id}}, a shared
 * tick with {@code {=name}}, that mentions stay plain text with {@code {-}}, or several of them as
 * in {@code {#id =name -}}.
 *
 * @param text the text without the pin
 * @param id the id as written, if there is one
 * @param tick the name of the shared tick as written, if there is one
 * @param linksMentions whether mentions become links
 */
public record Pinned(
    List<Inline> text, Optional<String> id, Optional<String> tick, boolean linksMentions) {

  private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*";
  private static final Pattern PIN = Pattern.compile("\\{#(" + NAME + ")}\\s*$");
  private static final Pattern PIN_OR_TICK =
      Pattern.compile("\\{(?=[#=-])(?:#(" + NAME + "))?\\s*(?:=(" + NAME + "))?\\s*(-)?}\\s*$");

  /** A text to which nothing is pinned. */
  static Pinned nothing(List<Inline> text) {
    return new Pinned(text, Optional.empty(), Optional.empty(), true);
  }

  /** Takes the pinned id off a text. */
  public static Pinned of(List<Inline> inlines) {
    return read(inlines, PIN);
  }

  /** Takes the pinned id and the shared tick off a text that can be ticked. */
  public static Pinned withTick(List<Inline> inlines) {
    return read(inlines, PIN_OR_TICK);
  }

  private static Pinned read(List<Inline> inlines, Pattern pattern) {
    int last = inlines.size() - 1;
    if (last < 0 || !(inlines.get(last) instanceof Inline.Text text) || !endsInBrace(text.text())) {
      return nothing(inlines);
    }
    int brace = text.text().lastIndexOf('{');
    Matcher pin = pattern.matcher(text.text().substring(brace));
    if (!pin.matches()) {
      return nothing(inlines);
    }
    List<Inline> before =
        Inlines.withLast(inlines, text.text().substring(0, brace).stripTrailing());
    return new Pinned(
        before,
        Optional.ofNullable(pin.group(1)),
        pin.groupCount() < 2 ? Optional.empty() : Optional.ofNullable(pin.group(2)),
        pin.groupCount() < 3 || pin.group(3) == null);
  }

  private static boolean endsInBrace(String text) {
    return text.stripTrailing().endsWith("}")
        && (text.contains("{#") || text.contains("{=") || text.contains("{-"));
  }
}
