package io.github.syllabake.ledger;

import io.github.syllabake.source.ContentReader;
import io.github.syllabake.source.SourceSpan;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every id that a guide ever had.
 *
 * @param entries by id
 * @param lines the line of each id in the file; none for a ledger that was not read
 */
public record Ledger(SortedMap<String, Entry> entries, Map<String, Integer> lines) {

  /** A ledger that knows nothing. */
  public static final Ledger EMPTY = new Ledger(new TreeMap<>(), Map.of());

  /** Keeps the entries immutable. */
  public Ledger {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    lines = Map.copyOf(lines);
  }

  /** What is known of an id. */
  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** Whether an id was borne by something when the ledger was written. */
  boolean isLiving(String id) {
    return entry(id).filter(Entry::isLiving).isPresent();
  }

  /** Where an id stands in the file. */
  public SourceSpan span(String id) {
    return new SourceSpan(ContentReader.LEDGER, lines.getOrDefault(id, 1), 1, id.length());
  }

  /** The file in which something stood; empty when that is not known any more. */
  public String file(Entry entry) {
    Set<String> seen = new HashSet<>();
    Optional<Entry> at = Optional.of(entry);
    while (at.isPresent() && at.get().kind() != Kind.PAGE && seen.add(at.get().id())) {
      at = entry(at.get().parent());
    }
    return at.map(Entry::file).orElse("");
  }

  /**
   * Where an id leads now.
   *
   * @param here the ids that there are
   * @return the id itself when it is there, else the nearest successor that is
   */
  Optional<String> follow(String id, Set<String> here) {
    Set<String> seen = new HashSet<>();
    String at = id;
    while (!here.contains(at) && seen.add(at)) {
      at = successor(at).orElse(at);
    }
    return Optional.of(at).filter(here::contains);
  }

  private Optional<String> successor(String id) {
    return entry(id)
        .map(Entry::state)
        .filter(State.Now.class::isInstance)
        .map(state -> ((State.Now) state).successor());
  }
}
