package io.github.syllabake.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerReaderTest {

  private static final String A = "a page living 0123456789 a file:a.md\n";
  private static final String B = "a/b item living 0123456789/abcdef0123 b-and-more\n";

  private static Outcome<Ledger> read(String... lines) {
    return Ledgers.read("syllabake ids 1\n" + String.join("", lines));
  }

  private static List<String> problems(String... lines) {
    return read(lines).diagnostics().stream().map(LedgerReaderTest::told).toList();
  }

  private static String told(Diagnostic problem) {
    return problem.span().line() + " " + problem.code() + ": " + problem.message();
  }

  @Test
  void readsWhatWasWritten() {
    String pinned = "x item living 0123456789 x in:a tick:same\n";
    String tick = "=same tick living - - in:x\n";
    String moved = "a/old section now:a 0123456789 old\n";
    String gone = "a/gone question retired 0123456789 gone\n";
    String spaces = "p page living 0123456789 p file:my%20folder/p.md\n";
    String text =
        LedgerWriter.text(Ledgers.of(Ledgers.guide()))
                .lines()
                .limit(2)
                .reduce("", (x, y) -> x + y + "\n")
            + tick
            + A
            + B
            + gone
            + moved
            + spaces
            + pinned;
    Outcome<Ledger> ledger = Ledgers.read(text);
    assertEquals(List.of(), ledger.diagnostics());
    assertEquals(text, LedgerWriter.text(ledger.value()));
    assertEquals("my folder/p.md", ledger.value().entry("p").orElseThrow().file());
    assertEquals("a", ledger.value().entry("a/b").orElseThrow().parent());
    assertEquals("a.md", ledger.value().file(ledger.value().entry("x").orElseThrow()));
  }

  @Test
  void orderRemarksAndBlankLinesDoNotMatter() {
    assertEquals(read(A, B).value().entries(), read(B, "# remark\n", "\n", A).value().entries());
  }

  @Test
  void linesOfBothSidesOfAMergeAreARightLedger() {
    assertEquals(List.of(), problems(A, B, "syllabake ids 1\n", A, B));
    String reworded = "a/b item living 9999999999 other-words\n";
    assertEquals(read(A, B).value().entries(), read(A, B, reworded).value().entries());
    String moved = "a/b item now:a 0123456789 b\n";
    String retired = "a/b item retired 0123456789 b\n";
    assertEquals(
        new State.Now("a"), read(A, retired, B, moved, B).value().entries().get("a/b").state());
    assertEquals(new State.Retired(), read(A, B, retired, B).value().entries().get("a/b").state());
  }

  @Test
  void marksOfAMergeAreOneProblem() {
    assertEquals(
        List.of("3 bad-ids-lock: a merge left its marks here"),
        problems(A, "<<<<<<< HEAD\n", B, "=======\n", ">>>>>>> other\n"));
    assertEquals("bad-ids-lock", Ledgers.read("<<<<<<< HEAD\n" + A).diagnostics().get(0).code());
  }

  @Test
  void damageIsNamedByItsLine() {
    assertEquals(
        List.of("3 bad-ids-lock: this line is damaged", "4 bad-ids-lock: this line is damaged"),
        problems(A, "a/b item living\n", "a/c thing living 0123456789 c\n", B));
  }

  @Test
  void anotherFormIsNotRead() {
    assertEquals(
        List.of("1 bad-ids-lock: this ledger has the form 2"),
        Ledgers.read("syllabake ids 2\n" + A).diagnostics().stream()
            .map(LedgerReaderTest::told)
            .toList());
    assertEquals(
        List.of("1 bad-ids-lock: a ledger starts with “syllabake ids 1”"),
        Ledgers.read("").diagnostics().stream().map(LedgerReaderTest::told).toList());
  }

  @Test
  void successorsHaveToBeKnownAndToEnd() {
    assertEquals(
        List.of("2 bad-ids-lock: the successor “z” is no id of the ledger"),
        problems("a/b item now:z 0123456789 b\n"));
    assertEquals(
        List.of(
            "2 bad-ids-lock: the successors of “b” go round in a circle",
            "3 bad-ids-lock: the successors of “c” go round in a circle"),
        problems(
            "b item now:c 0123456789 b\n",
            "c item now:b 0123456789 c\n",
            "d item now:c 0123456789 d\n"));
    assertEquals(
        List.of("4 bad-ids-lock: the id “b” has two successors"),
        problems(
            A,
            "b item now:a 0123456789 b\n",
            "b item now:c 0123456789 b\n",
            "c item living 0123456789 c\n"));
  }
}
