package io.github.syllabake.ledger;

import io.github.syllabake.ledger.Candidates.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds where the things that vanished from a guide went. Each of them gets at most one successor,
 * the best pairs first; and no new thing succeeds two, unless one of them is found whole in it.
 *
 * <p>A pair's score is how alike the texts are, from 0 to 1, and more for other reasons to believe
 * in it. What stands in a thing helps to find where the thing went, and the other way round, so
 * both are done in turn, in rounds that ask for less each time.
 */
final class SuccessorSearch {

  /** The score that each round asks for. The last one is the least that makes a pair likely. */
  private static final double[] ROUNDS = {1.1, 1.1, 1.0, 0.9, 0.8, 0.7, 0.6, 0.6, 0.6};

  private static final double SAME_PLACE = 0.2;
  private static final double SAME_PLACE_AND_NAME = 1.05;
  private static final double SAME_BODY = 0.9;
  private static final double SAME_NAME = 0.8;
  private static final double SPLIT = 0.45;

  /** How much of a vanished text has to stand in another one that took it in. */
  private static final double MERGED = 0.85;

  /** Shorter texts stand in others by chance. */
  private static final int SHORTEST_MERGED = 12;

  private final Ledger ledger;
  private final Map<String, Thing> here;
  private final Map<String, Entry> open = new TreeMap<>();
  private final Map<String, Match> found = new TreeMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Containers containers;

  private SuccessorSearch(Ledger ledger, Map<String, Thing> here) {
    this.ledger = ledger;
    this.here = here;
    ledger.entries().values().stream()
        .filter(entry -> entry.isLiving() && !here.containsKey(entry.id()))
        .forEach(entry -> open.put(entry.id(), entry));
    containers = new Containers(ledger, here, this::current);
  }

  /**
   * Searches.
   *
   * @param here what is in the guide, by id
   * @return the likely successors of ids that the ledger knows as living and the guide has not, by
   *     old id
   */
  static Map<String, Match> search(Ledger ledger, Map<String, Thing> here) {
    SuccessorSearch search = new SuccessorSearch(ledger, here);
    if (!search.open.isEmpty()) {
      search.run();
    }
    return search.found;
  }

  private void run() {
    takeSameTexts();
    List<Pair> pairs = pairs();
    for (int round = 0; round < ROUNDS.length; round++) {
      containers.find(openOf(Kind::isContainer), taken, round > 0).forEach(this::take);
      takeAbove(ROUNDS[round], pairs);
    }
    openOf(Kind::isTicked).forEach(this::takeTwin);
    openOf(Kind::isTicked).forEach(this::takeMerged);
    openOf(Kind::isTicked).forEach(this::takeShared);
    containers.find(openOf(Kind::isContainer), taken, true).forEach(this::take);
    openOf(kind -> kind == Kind.TICK).forEach(this::takeTick);
  }

  private List<Pair> pairs() {
    Candidates candidates = new Candidates(fresh(), names());
    return openOf(Kind::isTicked).stream().flatMap(e -> candidates.of(e).stream()).toList();
  }

  private List<Thing> fresh() {
    return here.values().stream()
        .filter(thing -> thing.entry().kind().isTicked() && !ledger.isLiving(thing.id()))
        .filter(thing -> !taken.contains(thing.id()))
        .toList();
  }

  private Map<String, Long> names() {
    return Stream.concat(
            here.values().stream().map(Thing::entry), ledger.entries().values().stream())
        .filter(entry -> entry.kind().isTicked() && entry.isLiving())
        .collect(Collectors.toMap(Entry::id, Function.identity(), (a, b) -> a))
        .values()
        .stream()
        .collect(Collectors.groupingBy(Entry::name, Collectors.counting()));
  }

  /** A text that vanished once and appeared once was moved. */
  private void takeSameTexts() {
    Map<String, List<Thing>> come =
        fresh().stream().collect(Collectors.groupingBy(thing -> thing.entry().print().text()));
    Map<String, List<Entry>> gone =
        openOf(Kind::isTicked).stream().collect(Collectors.groupingBy(e -> e.print().text()));
    gone.forEach(
        (text, from) -> {
          List<Thing> to = come.getOrDefault(text, List.of());
          if (from.size() == 1 && to.size() == 1) {
            take(new Match(from.get(0), to.get(0)));
          }
        });
  }

  private record Scored(Pair pair, double score, int affinity) {}

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble((Scored scored) -> -scored.score())
          .thenComparing(scored -> -scored.affinity())
          .thenComparing(scored -> scored.pair().from().id())
          .thenComparing(scored -> scored.pair().to().id());

  private void takeAbove(double threshold, List<Pair> pairs) {
    pairs.stream()
        .filter(pair -> isFree(pair.from(), pair.to()))
        .map(pair -> new Scored(pair, score(pair), affinity(pair.from().id(), pair.to().id())))
        .filter(scored -> scored.score() >= threshold)
        .sorted(BEST_FIRST)
        .filter(scored -> isFree(scored.pair().from(), scored.pair().to()))
        .forEach(scored -> take(new Match(scored.pair().from(), scored.pair().to())));
  }

  private double score(Pair pair) {
    boolean samePlace =
        current(pair.from().parent())
            .filter(parent -> parent.id().equals(pair.to().entry().parent()))
            .isPresent();
    double score = pair.likeness();
    score = pair.sameBody() ? Math.max(score, SAME_BODY) : score;
    score = pair.sameName() ? Math.max(score, SAME_NAME) : score;
    if (!samePlace) {
      return score;
    }
    score = Math.max(score, pair.split() ? SPLIT : 0) + SAME_PLACE;
    boolean named = pair.from().name().equals(pair.to().entry().name());
    return named ? Math.max(score, SAME_PLACE_AND_NAME) : score;
  }

  /** How many of their last and first parts two ids share. */
  private static int affinity(String a, String b) {
    List<String> from = List.of(a.split("/"));
    List<String> to = List.of(b.split("/"));
    int length = Math.min(from.size(), to.size());
    int start = 0;
    while (start < length && from.get(start).equals(to.get(start))) {
      start++;
    }
    int end = 0;
    while (end < length && from.get(from.size() - 1 - end).equals(to.get(to.size() - 1 - end))) {
      end++;
    }
    return start + end;
  }

  /** What was moved in two steps stood in both places for a while, and the ledger knows both. */
  private void takeTwin(Entry from) {
    Print print = from.print();
    if (Shingles.of(print.words()).size() >= SHORTEST_MERGED) {
      here.values().stream()
          .filter(thing -> thing.entry().kind().isTicked())
          .filter(thing -> thing.entry().print().equals(print))
          .findFirst()
          .ifPresent(thing -> take(new Match(from, thing)));
    }
  }

  private void takeMerged(Entry from) {
    Shingles part = Shingles.of(from.print().words());
    here.values().stream()
        .filter(thing -> thing.entry().kind().isTicked() && isChanged(thing))
        .map(thing -> new Share(thing, part.shareIn(Shingles.of(thing.words()))))
        .filter(share -> share.share() >= MERGED && part.size() >= SHORTEST_MERGED)
        .max(
            Comparator.comparingDouble(Share::share)
                .thenComparing(share -> affinity(from.id(), share.thing().id()))
                .thenComparing(share -> share.thing().id()))
        .ifPresent(share -> take(new Match(from, share.thing())));
  }

  /** One of several places is gone, and the tick that they shared is still there. */
  private void takeShared(Entry from) {
    Optional.ofNullable(here.get("=" + from.tick())).ifPresent(tick -> take(new Match(from, tick)));
  }

  private record Share(Thing thing, double share) {}

  /** What is as the ledger knows it has taken nothing in. */
  private boolean isChanged(Thing thing) {
    return ledger
        .entry(thing.id())
        .filter(known -> known.isLiving())
        .map(known -> !known.print().text().equals(thing.entry().print().text()))
        .orElse(true);
  }

  /** A shared tick went where most of its places share one now, else to the first of them. */
  private void takeTick(Entry from) {
    List<Thing> places =
        ledger.entries().values().stream()
            .filter(entry -> "=".concat(entry.tick()).equals(from.id()))
            .flatMap(entry -> current(entry.id()).stream())
            .toList();
    Optional<Thing> shared =
        Votes.most(
                places.stream()
                    .map(place -> "=" + place.entry().tick())
                    .filter(here::containsKey)
                    .toList())
            .map(here::get);
    shared.or(() -> places.stream().findFirst()).ifPresent(to -> take(new Match(from, to)));
  }

  private List<Entry> openOf(Predicate<Kind> kinds) {
    return new ArrayList<>(open.values())
        .stream().filter(entry -> kinds.test(entry.kind())).toList();
  }

  private boolean isFree(Entry from, Thing to) {
    return open.containsKey(from.id()) && !taken.contains(to.id());
  }

  private void take(Match match) {
    open.remove(match.from().id());
    taken.add(match.to().id());
    found.put(match.from().id(), match);
  }

  /** What an id names now, as far as it is known. */
  private Optional<Thing> current(String id) {
    return ledger
        .follow(id, here.keySet())
        .map(here::get)
        .or(() -> Optional.ofNullable(found.get(id)).map(Match::to));
  }
}
