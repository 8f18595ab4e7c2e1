package io.github.syllabake.render.math;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file of typeset formulas, written once as a whole: a magic number, for each formula its key,
 * the length of its HTML and the HTML, and at the end a checksum of all that.
 */
final class FormulaFile {

  static final String SUFFIX = ".formulas";

  private static final long MAGIC = 0x53594c4c414d4101L;
  private static final int ENTRY = 2 * Long.BYTES + Integer.BYTES;

  private FormulaFile() {}

  /**
   * Reads a file.
   *
   * @return HTML in UTF-8 by key; empty when the file is damaged or not such a file
   */
  static Optional<Map<FormulaKey, ByteBuffer>> read(Path file) throws IOException {
    ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file));
    int end = all.limit() - Long.BYTES;
    if (end < Long.BYTES || all.getLong() != MAGIC || all.getLong(end) != checksum(all, end)) {
      return Optional.empty();
    }
    Map<FormulaKey, ByteBuffer> formulas = new LinkedHashMap<>();
    while (all.position() < end) {
      FormulaKey key = new FormulaKey(all.getLong(), all.getLong());
      int length = all.getInt();
      formulas.put(key, all.slice(all.position(), length));
      all.position(all.position() + length);
    }
    return Optional.of(formulas);
  }

  /** Writes a file that appears whole or not at all; its name depends on what is in it. */
  static Path write(Path folder, Map<FormulaKey, ByteBuffer> formulas) throws IOException {
    ByteBuffer all = bytes(formulas);
    String name =
        Long.toHexString(all.getLong(all.limit() - Long.BYTES)) + "-" + formulas.size() + SUFFIX;
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, name, ".part");
    try {
      Files.write(part, all.array());
      return Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static ByteBuffer bytes(Map<FormulaKey, ByteBuffer> formulas) {
    int html = formulas.values().stream().mapToInt(ByteBuffer::remaining).sum();
    ByteBuffer all = ByteBuffer.allocate(2 * Long.BYTES + formulas.size() * ENTRY + html);
    all.putLong(MAGIC);
    formulas.forEach(
        (key, text) ->
            all.putLong(key.high())
                .putLong(key.low())
                .putInt(text.remaining())
                .put(text.duplicate()));
    return all.putLong(checksum(all, all.position()));
  }

  private static long checksum(ByteBuffer all, int end) {
    CRC32 crc = new CRC32();
    crc.update(all.array(), 0, end);
    return crc.getValue();
  }
}
