package io.github.syllabake.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts what many say. */
final class Votes {

  private Votes() {}

  /** How often each is named. */
  static Map<String, Integer> count(Collection<String> named) {
    Map<String, Integer> counts = new TreeMap<>();
    named.forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts;
  }

  /** What is named most often; of several, the first by name. */
  static Optional<String> most(Collection<String> named) {
    return count(named).entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
