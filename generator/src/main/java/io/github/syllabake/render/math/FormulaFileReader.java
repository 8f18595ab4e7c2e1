package io.github.syllabake.render.math;

import static io.github.syllabake.render.math.FormulaFileWriter.ENTRY_SIZE;
import static io.github.syllabake.render.math.FormulaFileWriter.TRAILER_SIZE;

import io.github.syllabake.render.math.FormulaFileWriter.Entry;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads from a file of typeset formulas, as {@link FormulaFileWriter} describes it. What is damaged
 * is not there.
 */
final class FormulaFileReader implements Closeable {

  private final FileChannel channel;
  private final long size;

  /** Opens a file. */
  FormulaFileReader(Path file) throws IOException {
    this.channel = FileChannel.open(file);
    this.size = channel.size();
  }

  /** What is in the file; nothing when it is damaged or not such a file. */
  List<Entry> index() throws IOException {
    long end = size - TRAILER_SIZE;
    Optional<ByteBuffer> trailer = read(end, TRAILER_SIZE);
    if (trailer.isEmpty()) {
      return List.of();
    }
    long start = trailer.get().getLong();
    long checksum = trailer.get().getLong();
    boolean plausible = start >= 0 && start <= end && (end - start) % ENTRY_SIZE == 0;
    if (!plausible || trailer.get().getLong() != FormulaFileWriter.MAGIC) {
      return List.of();
    }
    return read(start, Math.toIntExact(end - start))
        .filter(bytes -> FormulaFileWriter.checksum(bytes) == checksum)
        .map(FormulaFileReader::entries)
        .orElse(List.of());
  }

  /** The HTML of an entry, in UTF-8, in an array of its own; empty when it is damaged. */
  Optional<ByteBuffer> html(Entry entry) throws IOException {
    return read(entry.offset(), entry.length())
        .filter(bytes -> FormulaFileWriter.checksum(bytes) == entry.checksum());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static List<Entry> entries(ByteBuffer bytes) {
    List<Entry> entries = new ArrayList<>();
    while (bytes.hasRemaining()) {
      FormulaKey key = new FormulaKey(bytes.getLong(), bytes.getLong());
      entries.add(new Entry(key, bytes.getLong(), bytes.getInt(), bytes.getInt()));
    }
    return entries;
  }

  private Optional<ByteBuffer> read(long offset, int length) throws IOException {
    if (offset < 0 || offset + length > size) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, offset + bytes.position()) < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(bytes.flip());
  }
}
