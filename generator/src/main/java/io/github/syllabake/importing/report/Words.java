package io.github.syllabake.importing.report;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How often each word is there: runs of letters and digits, as they are written.
 *
 * @param counts sorted; negative where words are missing
 */
public record Words(Map<String, Integer> counts) {

  /** No word. */
  public static final Words NONE = new Words(Map.of());

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");

  /** Keeps a sorted copy. */
  public Words {
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  /** The words of a text. */
  public static Words of(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      counts.merge(word.group(), 1, Integer::sum);
    }
    return new Words(counts);
  }

  /** These and those. */
  public Words plus(Words more) {
    return merged(more, 1);
  }

  /** These without those; what is missing counts below zero. */
  public Words minus(Words less) {
    return merged(less, -1);
  }

  /** How many there are. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /** Such as {@code 2 × red, tree}; of those below zero where {@code missing}, else of others. */
  public String list(boolean missing) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() < 0 == missing)
        .map(entry -> times(Math.abs(entry.getValue())) + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String times(int count) {
    return count == 1 ? "" : count + " × ";
  }

  private Words merged(Words other, int sign) {
    Map<String, Integer> merged = new TreeMap<>(counts);
    other.counts.forEach((word, count) -> merged.merge(word, sign * count, Integer::sum));
    merged.values().removeIf(count -> count == 0);
    return new Words(merged);
  }
}
