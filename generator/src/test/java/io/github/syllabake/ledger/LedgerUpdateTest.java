package io.github.syllabake.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.model.Guide;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerUpdateTest {

  private static final Guide BEFORE =
      Ledgers.guide("p.md", "# P\n\n- [ ] **One:** the first of them.\n- [ ] **Gone:** soon.\n");
  private static final Guide AFTER =
      Ledgers.guide("p.md", "# P\n\n- [ ] **First:** the first of them.\n- [ ] **New:** x.\n");

  private final Ledger known = Ledgers.of(BEFORE);

  private static List<String> states(Ledger ledger) {
    return ledger.entries().values().stream()
        .map(entry -> entry.id() + " " + entry.state())
        .toList();
  }

  @Test
  void beginsWithAllThatIsThere() {
    LedgerUpdate update = Ledgers.updated(Ledger.EMPTY, BEFORE, change -> Decision.SKIP);
    assertEquals(4, update.added(), "the home page, the page and its items");
    assertEquals(
        List.of("index Living[]", "p Living[]", "p/gone Living[]", "p/one Living[]"),
        states(update.ledger()));
  }

  @Test
  void whatIsUndecidedIsFoundAgain() {
    LedgerUpdate first = Ledgers.updated(known, AFTER, change -> Decision.SKIP);
    assertEquals(1, first.added());
    assertTrue(first.ledger().isLiving("p/new"));
    assertTrue(first.ledger().entry("p/first").isEmpty(), "it may be the successor");
    assertEquals(2, first.open().size());
    LedgerUpdate second = Ledgers.updated(first.ledger(), AFTER, Decision.by(true, true));
    assertEquals(
        List.of(
            "index Living[]",
            "p Living[]",
            "p/first Living[]",
            "p/gone Retired[]",
            "p/new Living[]",
            "p/one Now[successor=p/first]"),
        states(second.ledger()));
  }

  @Test
  void acceptingTakesSuccessorsAndRetiringTakesTheRest() {
    assertEquals(
        List.of("p/gone"),
        Ledgers.updated(known, AFTER, Decision.by(true, false)).open().stream()
            .map(change -> change.from().id())
            .toList());
    assertEquals(
        List.of("p/one"),
        Ledgers.updated(known, AFTER, Decision.by(false, true)).open().stream()
            .map(change -> change.from().id())
            .toList());
  }

  @Test
  void anIdThatComesBackLivesAgain() {
    Ledger moved = Ledgers.updated(known, AFTER, Decision.by(true, true)).ledger();
    Ledger back = Ledgers.updated(moved, BEFORE, Decision.by(true, true)).ledger();
    assertEquals(
        List.of(
            "index Living[]",
            "p Living[]",
            "p/first Now[successor=p/one]",
            "p/gone Living[]",
            "p/new Retired[]",
            "p/one Living[]"),
        states(back));
  }

  @Test
  void nothingChangesWhereNothingChanged() {
    LedgerUpdate update = Ledgers.updated(known, BEFORE, change -> Decision.SKIP);
    assertEquals(known.entries(), update.ledger().entries());
    assertEquals(0, update.added() + update.renewed());
  }
}
