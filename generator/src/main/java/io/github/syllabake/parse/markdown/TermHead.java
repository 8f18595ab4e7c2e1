package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.markup.Inline;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first paragraph of a glossary entry: a bold term, its other names in parentheses, and what it
 * means after a colon or a dash.
 *
 * @param name the term, without a colon at its end
 */
public record TermHead(List<Inline> name, List<String> aliases, List<Inline> text) {

  private static final Pattern AFTER_NAME =
      Pattern.compile("\\s*(?:\\(([^()]*)\\))?\\s*[:\u2013\u2014-]?\\s*");

  /** Divides a paragraph; empty unless it starts with bold text. */
  public static Optional<TermHead> of(List<Inline> paragraph) {
    if (paragraph.isEmpty() || !(paragraph.get(0) instanceof Inline.Strong strong)) {
      return Optional.empty();
    }
    List<Inline> name = withoutColon(strong.children());
    List<Inline> rest = paragraph.subList(1, paragraph.size());
    if (name.isEmpty() || rest.isEmpty() || !(rest.get(0) instanceof Inline.Text text)) {
      return name.isEmpty() ? Optional.empty() : Optional.of(new TermHead(name, List.of(), rest));
    }
    Matcher after = AFTER_NAME.matcher(text.text());
    boolean found = after.lookingAt();
    List<Inline> meaning =
        Inlines.withFirst(rest, found ? text.text().substring(after.end()) : text.text());
    return Optional.of(
        new TermHead(name, aliases(Optional.ofNullable(after.group(1)).orElse("")), meaning));
  }

  private static List<Inline> withoutColon(List<Inline> name) {
    int last = name.size() - 1;
    boolean colon =
        last >= 0 && name.get(last) instanceof Inline.Text text && text.text().endsWith(":");
    if (!colon) {
      return name;
    }
    String text = ((Inline.Text) name.get(last)).text();
    return Inlines.withLast(name, text.substring(0, text.length() - 1));
  }

  private static List<String> aliases(String inParentheses) {
    return Arrays.stream(inParentheses.split(","))
        .map(String::strip)
        .filter(alias -> !alias.isEmpty())
        .toList();
  }
}
