package io.github.syllabake.importing;

import io.github.syllabake.importing.page.PageFile;
import io.github.syllabake.importing.report.Balance;
import io.github.syllabake.importing.report.Note;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an import made.
 *
 * @param files the text of each file, by its path, sorted
 * @param attachments paths of other files that go along
 * @param pages the files that were made of notes, in their order
 * @param kept the paths of files that were in the grammar already
 * @param notes what was decided, sorted
 * @param balance what came in against what went out
 */
public record Imported(
    Map<String, String> files,
    Set<String> attachments,
    List<PageFile> pages,
    List<String> kept,
    List<Note> notes,
    Balance balance) {

  /** Whether everything in the notes is in the guide, or the difference is told. */
  public boolean isComplete() {
    return balance.isEven() && notes.stream().noneMatch(note -> note.kind() == Note.Kind.LOST);
  }
}
