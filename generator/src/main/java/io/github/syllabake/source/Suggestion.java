package io.github.syllabake.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses what an author meant by a name that does not exist. */
public final class Suggestion {

  /** Nobody misspells more: comparing takes the square of the length. */
  private static final int LONGEST = 300;

  private record Candidate(String name, int distance) {}

  private Suggestion() {}

  /**
   * The known name that is most like {@code wrong}, by edit distance without regard to case.
   *
   * @return empty when none differs in less than about a third of its letters
   */
  public static Optional<String> of(String wrong, Collection<String> known) {
    return candidates(wrong, known)
        .min(
            Comparator.comparingInt(Candidate::distance)
                .thenComparingInt(candidate -> distance(wrong, candidate.name()))
                .thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  /** All known names that differ from {@code wrong} in less than about a third of its letters. */
  public static List<String> all(String wrong, Collection<String> known) {
    return candidates(wrong, known).map(Candidate::name).toList();
  }

  /** The known name that is like {@code wrong}; empty when none or several are. */
  public static Optional<String> only(String wrong, Collection<String> known) {
    List<String> all = all(wrong, known);
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private static Stream<Candidate> candidates(String wrong, Collection<String> known) {
    int limit = Math.max(1, wrong.length() / 3);
    return known.stream()
        .filter(name -> wrong.length() <= LONGEST)
        .filter(name -> Math.abs(name.length() - wrong.length()) <= limit)
        .map(name -> new Candidate(name, distance(fold(wrong), fold(name))))
        .filter(candidate -> candidate.distance() <= limit);
  }

  /** A hint that names the most likely meaning, or {@code otherwise} when there is none. */
  public static String hint(String wrong, Collection<String> known, String otherwise) {
    return of(wrong, known).map(name -> "did you mean “" + name + "”?").orElse(otherwise);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * The optimal string alignment distance: as Levenshtein's, and two letters that swapped count as
   * one edit.
   */
  private static int distance(String a, String b) {
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : edited(a, b, i, j, rows);
      }
    }
    return rows[a.length()][b.length()];
  }

  private static int edited(String a, String b, int i, int j, int[][] rows) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int substituted = rows[i - 1][j - 1] + (same ? 0 : 1);
    int least = Math.min(substituted, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
    return swapped(a, b, i, j) ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
