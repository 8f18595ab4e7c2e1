package io.github.syllabake.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes one change of all ids that changed because what they stand in did. */
final class Grouping {

  private final Ledger ledger;
  private final Set<String> here;
  private final Map<String, Match> matches;

  private Grouping(Ledger ledger, Set<String> here, Map<String, Match> matches) {
    this.ledger = ledger;
    this.here = here;
    this.matches = matches;
  }

  /**
   * The changes.
   *
   * @param here the ids in the guide
   * @param matches the likely successors by old id
   */
  static List<Change> of(Ledger ledger, Set<String> here, Map<String, Match> matches) {
    return new Grouping(ledger, here, matches).changes();
  }

  private List<Change> changes() {
    Map<String, List<Change>> byRoot = new LinkedHashMap<>();
    for (Entry entry : ledger.entries().values()) {
      if (isOpen(entry)) {
        byRoot.computeIfAbsent(root(entry).id(), id -> new ArrayList<>()).add(change(entry));
      }
    }
    return byRoot.entrySet().stream().map(g -> together(g.getKey(), g.getValue())).toList();
  }

  private static Change together(String root, List<Change> changes) {
    Change first =
        changes.stream().filter(c -> c.from().id().equals(root)).findFirst().orElseThrow();
    List<Change> with = changes.stream().filter(change -> change != first).toList();
    return new Change(first.from(), first.file(), first.to(), first.at(), with);
  }

  private boolean isOpen(Entry entry) {
    return entry.isLiving() && !here.contains(entry.id());
  }

  private Entry root(Entry entry) {
    Entry at = entry;
    Set<String> seen = new HashSet<>();
    Optional<Entry> above = ledger.entry(at.parent()).filter(this::isOpen);
    while (seen.add(at.id()) && above.isPresent() && wentWith(at, above.get())) {
      at = above.get();
      above = ledger.entry(at.parent()).filter(this::isOpen);
    }
    return at;
  }

  /** Whether a thing is gone just as what it stood in, or followed it under its own name. */
  private boolean wentWith(Entry part, Entry whole) {
    Match own = matches.get(part.id());
    Match above = matches.get(whole.id());
    if (own == null || above == null) {
      return own == null && above == null;
    }
    return own.keepsItsName() && own.to().entry().parent().equals(above.to().id());
  }

  private Change change(Entry entry) {
    Optional<Thing> to = Optional.ofNullable(matches.get(entry.id())).map(Match::to);
    return new Change(entry, ledger.file(entry), to.map(Thing::id), to.map(Thing::span), List.of());
  }
}
