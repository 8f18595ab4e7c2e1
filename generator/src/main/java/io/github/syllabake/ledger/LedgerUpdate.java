package io.github.syllabake.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A ledger brought up to date.
 *
 * @param ledger the new ledger, which knows every id that the old one knew
 * @param added how many ids are new in it
 * @param renewed how many ids are there with another text or place than before, or came back
 * @param accepted the changes whose successors were accepted
 * @param retired the changes that were let go
 * @param open the changes that nothing was decided on; neither their ids nor the successors that
 *     they may have are touched, so that they will be found again
 */
public record LedgerUpdate(
    Ledger ledger,
    int added,
    int renewed,
    List<Change> accepted,
    List<Change> retired,
    List<Change> open) {

  /**
   * Brings a ledger up to date.
   *
   * @param decide says what to do about a change; a change without a likely successor can't be
   *     accepted and is skipped then
   */
  public static LedgerUpdate of(Comparison comparison, Function<Change, Decision> decide) {
    List<Change> accepted = new ArrayList<>();
    List<Change> retired = new ArrayList<>();
    List<Change> open = new ArrayList<>();
    for (Change change : comparison.changes()) {
      switch (decide.apply(change)) {
        case ACCEPT -> (change.to().isPresent() ? accepted : open).add(change);
        case RETIRE -> retired.add(change);
        case SKIP -> open.add(change);
      }
    }
    SortedMap<String, Entry> entries = new TreeMap<>(comparison.ledger().entries());
    int added = 0;
    int renewed = 0;
    Set<String> undecided = successors(open);
    undecided.removeAll(successors(accepted));
    for (Thing thing : comparison.here().values()) {
      if (!undecided.contains(thing.id())) {
        Entry known = entries.put(thing.id(), thing.entry());
        added += known == null ? 1 : 0;
        renewed += known == null || known.equals(thing.entry()) ? 0 : 1;
      }
    }
    accepted.stream().flatMap(Change::all).forEach(change -> succeed(entries, change));
    retired.stream()
        .flatMap(Change::all)
        .forEach(change -> entries.put(change.from().id(), change.from().in(new State.Retired())));
    Ledger ledger = new Ledger(entries, comparison.ledger().lines());
    return new LedgerUpdate(ledger, added, renewed, accepted, retired, open);
  }

  private static void succeed(SortedMap<String, Entry> entries, Change change) {
    Entry from = change.from();
    entries.put(from.id(), from.in(new State.Now(change.to().orElseThrow())));
  }

  private static Set<String> successors(List<Change> changes) {
    Set<String> ids = new HashSet<>();
    changes.stream().flatMap(Change::all).forEach(change -> change.to().ifPresent(ids::add));
    return ids;
  }
}
