package io.github.syllabake.render.math;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * A file of typeset formulas, written once as a whole: a magic number, for each formula its key,
 * the length of its HTML and the HTML, and at the end a checksum of all that.
 */
final class FormulaFile {

  /** How the names of such files end. */
  static final String SUFFIX = ".formulas";

  private static final long MAGIC = 0x53594c4c414d4101L;

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
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "new", ".part");
    try {
      String name = Long.toHexString(writeTo(part, formulas)) + "-" + formulas.size() + SUFFIX;
      return Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static long writeTo(Path file, Map<FormulaKey, ByteBuffer> formulas) throws IOException {
    CRC32 crc = new CRC32();
    try (DataOutputStream out =
        new DataOutputStream(
            new CheckedOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), crc))) {
      WritableByteChannel channel = Channels.newChannel(out);
      out.writeLong(MAGIC);
      for (Map.Entry<FormulaKey, ByteBuffer> formula : formulas.entrySet()) {
        out.writeLong(formula.getKey().high());
        out.writeLong(formula.getKey().low());
        out.writeInt(formula.getValue().remaining());
        channel.write(formula.getValue().duplicate());
      }
      long checksum = crc.getValue();
      out.writeLong(checksum);
      return checksum;
    }
  }

  private static long checksum(ByteBuffer all, int end) {
    CRC32 crc = new CRC32();
    crc.update(all.array(), 0, end);
    return crc.getValue();
  }
}
