package io.github.syllabake.bake;

import io.github.syllabake.ledger.Change;
import io.github.syllabake.ledger.Comparison;
import io.github.syllabake.ledger.Decision;
import io.github.syllabake.ledger.Ledger;
import io.github.syllabake.ledger.LedgerReader;
import io.github.syllabake.ledger.LedgerUpdate;
import io.github.syllabake.ledger.LedgerWriter;
import io.github.syllabake.link.GuideLinker;
import io.github.syllabake.model.Guide;
import io.github.syllabake.parse.GuideParser;
import io.github.syllabake.source.Content;
import io.github.syllabake.source.ContentReader;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Brings the ledger of a content folder up to date. */
final class IdsRun {

  private final Path folder;
  private final List<Diagnostic> problems = new ArrayList<>();

  private IdsRun(Path folder) {
    this.folder = folder;
  }

  static IdsReport run(Path folder, Function<Change, Decision> decide) {
    return new IdsRun(folder).run(decide);
  }

  private IdsReport run(Function<Change, Decision> decide) {
    Content content = noted(ContentReader.read(folder));
    Ledger ledger =
        content.ledger().map(file -> noted(LedgerReader.read(file))).orElse(Ledger.EMPTY);
    Guide guide =
        noted(
            GuideLinker.link(
                noted(
                    GuideParser.parse(
                        content.files(), content.attachments(), Preparation.folderName(folder)))));
    Optional<LedgerUpdate> update =
        problems.stream().anyMatch(Diagnostic::isError)
            ? Optional.empty()
            : Optional.of(LedgerUpdate.of(Comparison.of(ledger, guide), decide));
    boolean written = update.map(done -> write(done, content)).orElse(false);
    return report(content, update, written);
  }

  private boolean write(LedgerUpdate update, Content content) {
    String text = LedgerWriter.text(update.ledger());
    boolean changed = content.ledger().map(file -> !file.text().equals(text)).orElse(true);
    if (changed) {
      LedgerFile.write(folder, text);
    }
    return changed;
  }

  private IdsReport report(Content content, Optional<LedgerUpdate> update, boolean written) {
    Display display = new Display(folder);
    List<SourceFile> sources = new ArrayList<>(content.files());
    content.ledger().ifPresent(sources::add);
    return new IdsReport(
        LedgerFile.in(folder),
        display.problems(problems).stream().sorted().distinct().toList(),
        display.files(sources),
        update,
        written);
  }

  private <T> T noted(Outcome<T> outcome) {
    problems.addAll(outcome.diagnostics());
    return outcome.value();
  }
}
