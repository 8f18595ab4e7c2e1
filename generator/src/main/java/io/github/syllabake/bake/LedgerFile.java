package io.github.syllabake.bake;

import io.github.syllabake.source.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the ledger of a content folder. */
final class LedgerFile {

  private LedgerFile() {}

  /** Where the ledger of a content folder stands. */
  static Path in(Path content) {
    return content.resolve(ContentReader.LEDGER).normalize();
  }

  /**
   * Puts a text in the place of the ledger, whole or not at all.
   *
   * @throws BakeException when the folder can't be written
   */
  static void write(Path content, String text) {
    Path file = in(content);
    Path beside = content.resolve("." + ContentReader.LEDGER + ".new");
    try {
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new BakeException("can't write " + file + ": " + e, e);
    }
  }
}
