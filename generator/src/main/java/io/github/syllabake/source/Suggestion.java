package io.github.syllabake.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what an author meant by a name that does not exist. */
public final class Suggestion {

  private record Candidate(String name, int distance) {}

  private Suggestion() {}

  /**
   * The known name that is most like {@code wrong}, by edit distance without regard to case.
   *
   * @return empty when none differs in less than about a third of its letters
   */
  public static Optional<String> of(String wrong, Collection<String> known) {
    int limit = Math.max(1, wrong.length() / 3);
    return known.stream()
        .filter(name -> Math.abs(name.length() - wrong.length()) <= limit)
        .map(name -> new Candidate(name, distance(fold(wrong), fold(name))))
        .filter(candidate -> candidate.distance() <= limit)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  /** A hint that names the most likely meaning, or {@code otherwise} when there is none. */
  public static String hint(String wrong, Collection<String> known, String otherwise) {
    return of(wrong, known).map(name -> "did you mean “" + name + "”?").orElse(otherwise);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The Levenshtein distance, row by row. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
