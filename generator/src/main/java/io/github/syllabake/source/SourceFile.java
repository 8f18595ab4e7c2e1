package io.github.syllabake.source;

import java.util.List;

/**
 * A text file of the content folder, as read: line ends are {@code \n} and a byte order mark is
 * gone.
 *
 * @param path path relative to the content folder, with forward slashes
 * @param text the whole text
 */
public record SourceFile(String path, String text) {

  /** The lines of the text, without their line ends. */
  public List<String> lines() {
    return text.lines().toList();
  }

  /** The file's name without its folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
