package io.github.syllabake.importing.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Numbers of what is counted; what is not there counts nothing.
 *
 * @param numbers may be negative where this is a difference
 */
public record Counts(Map<Counted, Integer> numbers) {

  /** Nothing at all. */
  public static final Counts NONE = new Counts(Map.of());

  /** Keeps a copy. */
  public Counts {
    Map<Counted, Integer> copy = new EnumMap<>(Counted.class);
    copy.putAll(numbers);
    numbers = Collections.unmodifiableMap(copy);
  }

  /** One number. */
  public static Counts of(Counted what, int number) {
    return new Counts(Map.of(what, number));
  }

  /** How many there are. */
  public int get(Counted what) {
    return numbers.getOrDefault(what, 0);
  }

  /** The sums. */
  public Counts plus(Counts more) {
    Map<Counted, Integer> sums = new EnumMap<>(Counted.class);
    sums.putAll(numbers);
    more.numbers.forEach((what, number) -> sums.merge(what, number, Integer::sum));
    return new Counts(sums);
  }
}
