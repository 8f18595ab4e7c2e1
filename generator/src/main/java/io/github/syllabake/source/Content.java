package io.github.syllabake.source;

import java.util.List;
import java.util.Optional;

/**
 * What the content folder holds.
 *
 * @param files its Markdown files, sorted by path
 * @param attachments paths of all its other files, relative to the folder, with forward slashes,
 *     sorted
 * @param ledger the ledger of its ids, which is no attachment
 */
public record Content(
    List<SourceFile> files, List<String> attachments, Optional<SourceFile> ledger) {

  /** A folder with nothing in it. */
  public static final Content NONE = new Content(List.of(), List.of(), Optional.empty());

  /** Keeps both lists immutable. */
  public Content {
    files = List.copyOf(files);
    attachments = List.copyOf(attachments);
  }
}
