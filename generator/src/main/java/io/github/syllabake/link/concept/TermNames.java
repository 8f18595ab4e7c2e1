package io.github.syllabake.link.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names in the leading bold text of an item. */
final class TermNames {

  private static final Pattern IN_PARENTHESES = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");
  private static final Pattern AROUND = Pattern.compile("^[\\p{P}\\s]+|[\\s:“”\"'„«».,;!?]+$");

  private static final Pattern ARTICLE = Pattern.compile("(?:The|An?)\\s+(?=\\S)");

  private TermNames() {}

  /**
   * The names, the main one first: the text without what stands in parentheses at its end, and that
   * too where one of both is the abbreviation of the other. None where the text has a formula.
   *
   * @param term plain text
   */
  static List<String> of(String term) {
    Matcher parentheses = IN_PARENTHESES.matcher(term);
    List<String> names = new ArrayList<>();
    if (parentheses.matches()) {
      String name = parentheses.group(1);
      String other = parentheses.group(2).strip();
      names.add(name);
      if (abbreviates(other, name) || abbreviates(name, other)) {
        names.add(other);
      }
    } else {
      names.add(term);
    }
    return names.stream()
        .map(TermNames::trimmed)
        .filter(name -> !name.isEmpty() && !name.contains("$"))
        .distinct()
        .toList();
  }

  /** Such as SVD for singular value decomposition: one word that starts alike, with capitals. */
  private static boolean abbreviates(String abbreviation, String name) {
    boolean oneWord = !abbreviation.isEmpty() && abbreviation.chars().noneMatch(c -> c == ' ');
    return oneWord
        && !name.isEmpty()
        && name.length() > abbreviation.length()
        && (NameKey.isShaped(abbreviation) || isCapitals(abbreviation))
        && first(abbreviation).equals(first(name));
  }

  private static boolean isCapitals(String word) {
    return word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static String first(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT);
  }

  /** Without quotation marks around it, a colon after it or an article before it. */
  private static String trimmed(String name) {
    String bare = isBare(name) ? name : AROUND.matcher(name).replaceAll("");
    Matcher article = ARTICLE.matcher(bare);
    return article.lookingAt() ? bare.substring(article.end()) : bare;
  }

  private static boolean isBare(String name) {
    return !name.isEmpty()
        && Character.isLetterOrDigit(name.codePointAt(0))
        && Character.isLetterOrDigit(name.codePointBefore(name.length()));
  }
}
