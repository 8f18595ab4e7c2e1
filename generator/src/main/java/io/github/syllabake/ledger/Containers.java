package io.github.syllabake.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds where pages and sections went: by what stood in them, and by their titles. */
final class Containers {

  private static final double BY_TITLE = 0.6;
  private static final double BY_PARTS = 0.5;
  private static final double WEIGHT_OF_PARTS = 0.7;

  private final Ledger ledger;
  private final Map<String, Thing> here;
  private final Function<String, Optional<Thing>> current;
  private final Map<String, List<Entry>> parts = new HashMap<>();

  /**
   * A search.
   *
   * @param current what an id of the ledger names now, as far as it is known
   */
  Containers(Ledger ledger, Map<String, Thing> here, Function<String, Optional<Thing>> current) {
    this.ledger = ledger;
    this.here = here;
    this.current = current;
    ledger.entries().values().stream()
        .filter(entry -> entry.kind() != Kind.TICK)
        .forEach(
            entry -> parts.computeIfAbsent(entry.parent(), key -> new ArrayList<>()).add(entry));
  }

  private record Pair(Entry from, Thing to, double score, boolean byParts) {}

  /**
   * Where vanished containers went.
   *
   * @param open the vanished containers
   * @param taken the ids that succeed another already
   * @param boldly whether a few of their parts are enough to say so, and a title alone is
   */
  List<Match> find(Collection<Entry> open, Set<String> taken, boolean boldly) {
    Set<String> gone = new HashSet<>(taken);
    Set<String> placed = new HashSet<>();
    List<Match> matches = new ArrayList<>();
    open.stream()
        .flatMap(from -> pairs(from, boldly))
        .sorted(
            Comparator.comparingDouble((Pair pair) -> -pair.score())
                .thenComparing(pair -> pair.from().id())
                .thenComparing(pair -> pair.to().id()))
        .filter(pair -> !placed.contains(pair.from().id()))
        .filter(pair -> pair.byParts() || !gone.contains(pair.to().id()))
        .forEach(
            pair -> {
              placed.add(pair.from().id());
              gone.add(pair.to().id());
              matches.add(new Match(pair.from(), pair.to()));
            });
    return matches;
  }

  private Stream<Pair> pairs(Entry from, boolean boldly) {
    List<Entry> all = parts.getOrDefault(from.id(), List.of());
    List<String> said =
        all.stream()
            .flatMap(part -> current.apply(part.id()).stream())
            .map(thing -> thing.entry().parent())
            .toList();
    if (said.isEmpty()) {
      return boldly ? byTitle(from) : Stream.empty();
    }
    return Votes.count(said).entrySet().stream()
        .filter(vote -> boldly || 2 * vote.getValue() > all.size())
        .flatMap(vote -> byParts(from, vote.getKey(), (double) vote.getValue() / said.size()));
  }

  private Stream<Pair> byParts(Entry from, String id, double share) {
    return Optional.ofNullable(here.get(id))
        .filter(to -> to.entry().kind().isContainer())
        .map(to -> new Pair(from, to, score(from, to, share), share > BY_PARTS))
        .filter(pair -> pair.score() >= BY_PARTS)
        .stream();
  }

  private static double score(Entry from, Thing to, double share) {
    return WEIGHT_OF_PARTS * share + (1 - WEIGHT_OF_PARTS) * title(from, to);
  }

  private Stream<Pair> byTitle(Entry from) {
    return here.values().stream()
        .filter(to -> to.entry().kind() == from.kind() && !ledger.isLiving(to.id()))
        .map(to -> new Pair(from, to, title(from, to), false))
        .filter(pair -> pair.score() >= BY_TITLE);
  }

  private static double title(Entry from, Thing to) {
    return Shingles.of(from.print().words()).likeness(Shingles.of(to.entry().print().words()));
  }
}
