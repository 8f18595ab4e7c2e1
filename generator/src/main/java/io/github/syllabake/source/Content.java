package io.github.syllabake.source;

import java.util.List;

/**
 * What the content folder holds.
 *
 * @param files its Markdown files, sorted by path
 * @param attachments paths of all its other files, relative to the folder, with forward slashes,
 *     sorted
 */
public record Content(List<SourceFile> files, List<String> attachments) {

  /** Keeps both lists immutable. */
  public Content {
    files = List.copyOf(files);
    attachments = List.copyOf(attachments);
  }
}
