package io.github.syllabake.mend;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Fix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes the changes that the problems of one file carry. Of those that would change the same
 * characters only the first is made; whoever checks again finds whether the others are still due.
 */
public final class Mender {

  private record Change(int start, int end, String text) {

    boolean touches(Change other) {
      return start < other.end && other.start < end;
    }
  }

  private final RawText raw;
  private final List<Change> changes = new ArrayList<>();
  private int mended;

  private Mender(RawText raw) {
    this.raw = raw;
  }

  /**
   * A file with problems mended.
   *
   * @param count how many problems were
   */
  public record Mended(byte[] bytes, int count) {}

  /**
   * Mends a file.
   *
   * @param bytes the file
   * @param problems its problems; their fixes say exactly which characters they replace
   * @return the file without these problems; empty when nothing was changed
   */
  public static Optional<Mended> mend(byte[] bytes, List<Diagnostic> problems) {
    return RawText.of(bytes)
        .map(
            raw -> {
              Mender mender = new Mender(raw);
              problems.stream().map(Diagnostic::fix).flatMap(Optional::stream).forEach(mender::add);
              return mender;
            })
        .filter(mender -> mender.mended > 0)
        .map(mender -> new Mended(mender.changed().bytes(), mender.mended));
  }

  private void add(Fix fix) {
    List<Change> all = fix.edits().stream().flatMap(edit -> change(edit).stream()).toList();
    Predicate<Change> taken = change -> changes.stream().anyMatch(change::touches);
    if (all.size() == fix.edits().size() && all.stream().noneMatch(taken)) {
      changes.addAll(all);
      mended++;
    }
  }

  /** Empty when the text is not there, or would stay the same. */
  private Optional<Change> change(Fix.Edit edit) {
    int start = raw.start(edit.span());
    boolean there =
        start >= 0 && raw.text().startsWith(edit.was(), start) && !edit.was().equals(edit.text());
    return there
        ? Optional.of(new Change(start, start + edit.was().length(), edit.text()))
        : Optional.empty();
  }

  private RawText changed() {
    StringBuilder text = new StringBuilder(raw.text());
    changes.stream()
        .sorted(Comparator.comparingInt(Change::start).reversed())
        .forEach(change -> text.replace(change.start(), change.end(), change.text()));
    return new RawText(text.toString(), List.of());
  }
}
