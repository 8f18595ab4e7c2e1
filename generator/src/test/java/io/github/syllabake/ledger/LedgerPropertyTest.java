package io.github.syllabake.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.model.Guide;
import io.github.syllabake.render.html.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Through all edits, no tick of an item that still exists is lost, and none appears that was not
 * made. An author edits for several days, accepting likely successors each night; a reader comes by
 * now and then, ticks and clears, and the browser moves the ticks over as it does.
 */
class LedgerPropertyTest {

  private static final int GUIDES = 400;
  private static final int DAYS = 6;
  private static final int EDITS = 4;

  /** A change of a tick. */
  private record Tick(boolean done, int time) {

    static Tick later(Tick one, Tick other) {
      return one.time() >= other.time() ? one : other;
    }
  }

  @Test
  void noTickIsLostAndNoneAppears() {
    for (int seed = 0; seed < GUIDES; seed++) {
      new Story(seed).run();
    }
  }

  private static final class Story implements Syllabus.Effects {
    private final int seed;
    private final Random random;
    private final List<String> log = new ArrayList<>();
    private final Syllabus syllabus;

    /** What the browser keeps, by tick id. */
    private final Map<String, Tick> kept = new TreeMap<>();

    /** What the reader did, by the number of the thing that is ticked. */
    private final Map<Integer, Tick> meant = new TreeMap<>();

    /** Items that are one thing to tick, by the number of each. */
    private final Map<Integer, Integer> sameAs = new TreeMap<>();

    private int time;

    Story(int seed) {
      this.seed = seed;
      this.random = new Random(seed);
      this.syllabus = new Syllabus(random, log::add);
    }

    void run() {
      Ledger ledger = Ledgers.of(Ledgers.guide(syllabus.files()));
      visit(ledger);
      for (int day = 1; day <= DAYS; day++) {
        log.add("-- day " + day);
        syllabus.nextDay();
        for (int i = 0; i < 1 + random.nextInt(EDITS); i++) {
          syllabus.edit(this);
        }
        Guide guide = Ledgers.guide(syllabus.files());
        boolean retire = random.nextBoolean();
        Ledger before = ledger;
        ledger = Ledgers.updated(ledger, guide, Decision.by(true, retire)).ledger();
        Ledger after = ledger;
        before.entries().keySet().forEach(id -> assertEquals(true, after.entry(id).isPresent()));
        if (random.nextInt(3) > 0 || day == DAYS) {
          visit(ledger);
        }
      }
    }

    private void visit(Ledger ledger) {
      Guide guide = Ledgers.guide(syllabus.files());
      History history = History.of(guide, Comparison.of(ledger, guide).aliases());
      history.ticks().forEach(this::fold);
      Map<Integer, String> ids = syllabus.ids();
      Map<String, String> expected = new TreeMap<>();
      Map<String, String> actual = new TreeMap<>();
      ids.forEach(
          (number, id) -> {
            expected.put(number + " " + id, shown(meant.get(thing(number))));
            actual.put(number + " " + id, shown(kept.get(id)));
          });
      assertEquals(expected, actual, () -> "guide " + seed + "\n" + String.join("\n", log));
      tickSome(ids);
    }

    private void fold(String old, String now) {
      Optional.ofNullable(kept.remove(old)).ifPresent(tick -> kept.merge(now, tick, Tick::later));
    }

    private static String shown(Tick tick) {
      return tick != null && tick.done() ? "done" : "open";
    }

    private void tickSome(Map<Integer, String> ids) {
      for (int number : new TreeSet<>(ids.keySet())) {
        if (random.nextInt(3) == 0) {
          Tick tick = new Tick(random.nextInt(4) > 0, ++time);
          kept.put(ids.get(number), tick);
          meant.put(thing(number), tick);
        }
      }
    }

    private int thing(int number) {
      int at = number;
      while (sameAs.containsKey(at)) {
        at = sameAs.get(at);
      }
      return at;
    }

    @Override
    public void merged(int into, int from) {
      Optional.ofNullable(meant.get(thing(from)))
          .ifPresent(tick -> meant.merge(thing(into), tick, Tick::later));
    }

    @Override
    public void shared(int one, int other) {
      int same = thing(one);
      int old = thing(other);
      Optional.ofNullable(meant.get(old)).ifPresent(tick -> meant.merge(same, tick, Tick::later));
      if (same != old) {
        sameAs.put(old, same);
      }
    }
  }
}
