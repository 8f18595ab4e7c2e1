package io.github.syllabake.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.link.GuideLinker;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.GuideParts;
import io.github.syllabake.parse.GuideParser;
import io.github.syllabake.parse.Parsed;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Guides and ledgers from texts. */
final class Ledgers {

  private Ledgers() {}

  /** A guide of files, given by path and text in turn. */
  static Guide guide(String... pathsAndTexts) {
    return linked(Parsed.files(pathsAndTexts).outcome());
  }

  /** A guide of files by path. */
  static Guide guide(Map<String, String> files) {
    List<SourceFile> sources =
        files.entrySet().stream().map(f -> new SourceFile(f.getKey(), f.getValue())).toList();
    return linked(GuideParser.parse(sources, List.of(), "guide"));
  }

  private static Guide linked(Outcome<GuideParts> parts) {
    Outcome<Guide> guide = GuideLinker.link(parts.value()).after(parts.diagnostics());
    assertEquals(List.of(), guide.diagnostics().stream().filter(Diagnostic::isError).toList());
    return guide.value();
  }

  /** The ledger of a guide that had none. */
  static Ledger of(Guide guide) {
    return updated(Ledger.EMPTY, guide, change -> Decision.SKIP).ledger();
  }

  /** A ledger brought up to date, and read again as it was written. */
  static LedgerUpdate updated(Ledger ledger, Guide guide, Function<Change, Decision> decide) {
    LedgerUpdate update = LedgerUpdate.of(Comparison.of(ledger, guide), decide);
    Outcome<Ledger> read = read(LedgerWriter.text(update.ledger()));
    assertEquals(List.of(), read.diagnostics());
    assertEquals(update.ledger().entries(), read.value().entries(), "what is written is read");
    return update;
  }

  static Outcome<Ledger> read(String text) {
    return LedgerReader.read(new SourceFile("ids.lock", text));
  }

  /** The likely successors by old id, those of all groups; empty text where there is none. */
  static Map<String, String> moves(Comparison comparison) {
    return comparison.changes().stream()
        .flatMap(Change::all)
        .collect(
            Collectors.toMap(
                change -> change.from().id(),
                change -> change.to().orElse(""),
                (a, b) -> a,
                TreeMap::new));
  }
}
