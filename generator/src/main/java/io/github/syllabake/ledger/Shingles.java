package io.github.syllabake.ledger;

import java.util.stream.IntStream;

/**
 * The runs of three characters in a text, by which texts are compared. They bear with other endings
 * and with typing errors, and with scripts that put no spaces between words.
 *
 * @param runs the runs, sorted, each once
 */
record Shingles(long[] runs) {

  private static final int LENGTH = 3;

  /** The runs of words as they stand in a slug. */
  static Shingles of(String words) {
    String text = "-" + words + "-";
    return new Shingles(
        IntStream.rangeClosed(0, text.length() - LENGTH)
            .mapToLong(
                i ->
                    (long) text.charAt(i) << 32
                        | (long) text.charAt(i + 1) << 16
                        | text.charAt(i + 2))
            .sorted()
            .distinct()
            .toArray());
  }

  int size() {
    return runs.length;
  }

  /** Dice's coefficient: 1 for the same runs, 0 for none in common. */
  double likeness(Shingles other) {
    return likeness(shared(other), other);
  }

  /** Dice's coefficient, when the number of shared runs is known. */
  double likeness(int shared, Shingles other) {
    int sum = size() + other.size();
    return sum == 0 ? 0 : 2.0 * shared / sum;
  }

  /** How much of this stands in another: 1 for all of it. */
  double shareIn(Shingles other) {
    return size() == 0 ? 0 : (double) shared(other) / size();
  }

  private int shared(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < runs.length && j < other.runs.length) {
      int order = Long.compare(runs[i], other.runs[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
