package io.github.syllabake.model;

import io.github.syllabake.model.markup.Inline;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which way a text runs. Its first letter says so, as in HTML's {@code dir="auto"}. */
public enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT,
  /** No letter says it. */
  NEITHER;

  private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

  private static final Set<String> LANGUAGES =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

  /** That of a language, given by its tag. */
  public static Direction ofLanguage(String tag) {
    String language = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return LANGUAGES.contains(language) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  /** That of a text. Most texts say it with their first character. */
  public static Direction of(List<Inline> inlines) {
    for (Inline inline : inlines) {
      Direction found = of(inline);
      if (found != NEITHER) {
        return found;
      }
    }
    return NEITHER;
  }

  /** That of plain text. */
  public static Direction of(String text) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        return c < FIRST_RIGHT_TO_LEFT ? LEFT_TO_RIGHT : ofLetter(c);
      }
      i += Character.charCount(c);
    }
    return NEITHER;
  }

  private static Direction of(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return of(text.text());
    }
    // Code and formulas stand in texts of any direction.
    return of(Markup.children(inline));
  }

  private static Direction ofLetter(int letter) {
    return switch (Character.getDirectionality(letter)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          RIGHT_TO_LEFT;
      default -> LEFT_TO_RIGHT;
    };
  }
}
