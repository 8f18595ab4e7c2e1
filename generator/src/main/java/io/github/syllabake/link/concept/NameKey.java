package io.github.syllabake.link.concept;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name as it is looked up.
 *
 * @param words its words in lower case, but for the last one
 * @param last the forms of its last word
 * @param shapes how its words must be written, in the singular; empty where case does not matter
 */
record NameKey(List<String> words, Set<String> last, List<String> shapes) {

  private static final int SHORT = 2;

  /** The key of a name; of no length when there is no letter and no digit in it. */
  static NameKey of(String name, Inflection inflection) {
    List<Word> parts = Word.of(name);
    List<String> words = new ArrayList<>();
    List<String> shapes = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String word = parts.get(i).text();
      if (i < parts.size() - 1) {
        words.add(folded(word));
      }
      boolean isShort = parts.size() == 1 && word.length() <= SHORT;
      shapes.add(isShort || isShaped(word) ? shape(word) : "");
    }
    Set<String> last =
        parts.isEmpty() ? Set.of() : forms(parts.get(parts.size() - 1).text(), inflection);
    return new NameKey(List.copyOf(words), last, List.copyOf(shapes));
  }

  // Looked up by the thousand, and what a record has of itself starts slowly.

  @Override
  public boolean equals(Object other) {
    return other instanceof NameKey key
        && words.equals(key.words)
        && last.equals(key.last)
        && shapes.equals(key.shapes);
  }

  @Override
  public int hashCode() {
    return 31 * words.hashCode() + last.hashCode();
  }

  /** How many words it has. */
  int length() {
    return shapes.size();
  }

  /** A word in lower case. */
  static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** What a word is known by, whatever its number. */
  static Set<String> forms(String word, Inflection inflection) {
    return isShaped(word) ? Set.of(folded(shape(word))) : inflection.forms(folded(word));
  }

  /** Whether the forms of a word fit the end of the name. */
  boolean endsIn(Set<String> forms) {
    return !Collections.disjoint(last, forms);
  }

  /** Whether a word that is written so fits a place of the name. */
  boolean fits(int place, String written) {
    String shape = shapes.get(place);
    return shape.isEmpty() || shape.equals(shape(written));
  }

  /** Whether a word is written as an abbreviation or a brand is: with capitals inside. */
  static boolean isShaped(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** An abbreviation without the small letter of its plural. */
  private static String shape(String word) {
    int last = word.length() - 1;
    boolean plural =
        last > 1 && word.charAt(last) == 's' && !Character.isLowerCase(word.charAt(last - 1));
    return plural ? word.substring(0, last) : word;
  }
}
