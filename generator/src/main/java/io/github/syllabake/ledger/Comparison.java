package io.github.syllabake.ledger;

import io.github.syllabake.model.Aliases;
import io.github.syllabake.model.Guide;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A guide held against its ledger.
 *
 * @param ledger the ledger
 * @param here what is in the guide, by id
 * @param changes what vanished from the guide, sorted by id; ids that went the same way are one
 *     change
 */
public record Comparison(Ledger ledger, Map<String, Thing> here, List<Change> changes) {

  /** Holds a guide against a ledger. */
  public static Comparison of(Ledger ledger, Guide guide) {
    Map<String, Thing> here = Inventory.of(guide);
    Map<String, Match> matches = SuccessorSearch.search(ledger, here);
    return new Comparison(ledger, here, Grouping.of(ledger, here.keySet(), matches));
  }

  /** The old ids whose successors are in the guide. */
  public Aliases aliases() {
    SortedMap<String, String> successors = new TreeMap<>();
    for (String id : ledger.entries().keySet()) {
      if (!here.containsKey(id)) {
        ledger.follow(id, here.keySet()).ifPresent(now -> successors.put(id, now));
      }
    }
    return new Aliases(successors);
  }
}
