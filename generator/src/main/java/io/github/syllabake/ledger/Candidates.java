package io.github.syllabake.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the pairs of a vanished and a new thing that are worth a closer look, without comparing
 * each with each.
 */
final class Candidates {

  /** Pairs whose texts are less alike need another reason. */
  private static final double LEAST = 0.3;

  /**
   * A vanished thing and a new one.
   *
   * @param likeness of their texts, from 0 to 1
   * @param sameText whether their texts are the same, letter by letter
   * @param sameBody whether what explains them is the same
   * @param sameName whether they alone, in all of the guide and the ledger, bear their name
   * @param split whether the new text is a part of the old one
   */
  record Pair(
      Entry from,
      Thing to,
      double likeness,
      boolean sameText,
      boolean sameBody,
      boolean sameName,
      boolean split) {}

  private static final double PART = 0.85;

  private final List<Thing> fresh;
  private final List<Shingles> shingles;
  private final Map<Long, List<Integer>> byRun = new HashMap<>();
  private final Map<String, List<Integer>> byBody = new HashMap<>();
  private final Map<String, List<Integer>> byName = new HashMap<>();
  private final Map<String, Long> names;

  /**
   * Candidates among new things.
   *
   * @param names how often each name stands in the guide and the ledger together, each id once
   */
  Candidates(Collection<Thing> fresh, Map<String, Long> names) {
    this.fresh = List.copyOf(fresh);
    this.names = names;
    this.shingles =
        this.fresh.stream().map(thing -> Shingles.of(thing.entry().print().words())).toList();
    for (int i = 0; i < this.fresh.size(); i++) {
      index(i);
    }
  }

  private void index(int i) {
    Entry entry = fresh.get(i).entry();
    for (long run : shingles.get(i).runs()) {
      byRun.computeIfAbsent(run, key -> new ArrayList<>()).add(i);
    }
    byName.computeIfAbsent(entry.name(), key -> new ArrayList<>()).add(i);
    if (!entry.print().body().isEmpty()) {
      byBody.computeIfAbsent(entry.print().body(), key -> new ArrayList<>()).add(i);
    }
  }

  /** The pairs that a vanished thing may make. */
  List<Pair> of(Entry from) {
    Shingles old = Shingles.of(from.print().words());
    Map<Integer, Integer> shared = new HashMap<>();
    for (long run : old.runs()) {
      byRun.getOrDefault(run, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
    }
    byBody
        .getOrDefault(from.print().body(), List.of())
        .forEach(i -> shared.merge(i, 0, Integer::sum));
    byName.getOrDefault(from.name(), List.of()).forEach(i -> shared.merge(i, 0, Integer::sum));
    return shared.entrySet().stream()
        .map(entry -> pair(from, old, entry.getKey(), entry.getValue()))
        .filter(Candidates::isWorthwhile)
        .toList();
  }

  private Pair pair(Entry from, Shingles old, int index, int shared) {
    Thing to = fresh.get(index);
    Shingles other = shingles.get(index);
    Print print = to.entry().print();
    return new Pair(
        from,
        to,
        old.likeness(shared, other),
        print.text().equals(from.print().text()),
        !print.body().isEmpty() && print.body().equals(from.print().body()),
        to.entry().name().equals(from.name()) && names.getOrDefault(from.name(), 0L) == 2,
        other.size() > 0 && shared >= PART * other.size());
  }

  private static boolean isWorthwhile(Pair pair) {
    return pair.likeness() >= LEAST
        || pair.sameBody()
        || pair.from().name().equals(pair.to().entry().name());
  }
}
