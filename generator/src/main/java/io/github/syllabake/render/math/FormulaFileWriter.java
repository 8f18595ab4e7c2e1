package io.github.syllabake.render.math;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes a file of typeset formulas, once and as a whole: the HTML of all formulas, one after the
 * other, then the index with an {@link Entry} of 32 bytes for each, then where the index starts,
 * its checksum and a magic number. One who reads it needs only the index and the formulas that he
 * wants.
 */
final class FormulaFileWriter implements Closeable {

  /** How the names of such files end. */
  static final String SUFFIX = ".formulas";

  /** Bytes of one entry of the index. */
  static final int ENTRY_SIZE = 3 * Long.BYTES + 2 * Integer.BYTES;

  /** Bytes after the index. */
  static final int TRAILER_SIZE = 3 * Long.BYTES;

  /** The last bytes of the file, with the version of its form. */
  static final long MAGIC = 0x53594c4c414d4102L;

  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final Path part;
  private final DataOutputStream out;
  private final WritableByteChannel channel;
  private final List<Entry> index = new ArrayList<>();
  private long size;

  /**
   * Where a formula's HTML is in a file.
   *
   * @param offset its first byte
   * @param length how many bytes it has
   * @param checksum of its bytes
   */
  record Entry(FormulaKey key, long offset, int length, int checksum) {}

  /** Starts a file in a folder, which is made when needed. */
  FormulaFileWriter(Path folder) throws IOException {
    Files.createDirectories(folder);
    this.folder = folder;
    this.part = Files.createTempFile(folder, "new", ".part");
    this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), BUFFER));
    this.channel = Channels.newChannel(out);
  }

  /** Adds a formula's HTML in UTF-8. */
  void add(FormulaKey key, ByteBuffer html) throws IOException {
    index.add(new Entry(key, size, html.remaining(), checksum(html)));
    size += html.remaining();
    channel.write(html.duplicate());
  }

  /** How many bytes of HTML there are. */
  long size() {
    return size;
  }

  /**
   * Ends the file: it appears whole or not at all.
   *
   * @return its path; the name depends on what is in it
   */
  Path finish() throws IOException {
    ByteBuffer bytes = indexBytes();
    int checksum = checksum(bytes);
    channel.write(bytes);
    out.writeLong(size);
    out.writeLong(checksum);
    out.writeLong(MAGIC);
    out.close();
    String name = Integer.toHexString(checksum) + "-" + index.size() + SUFFIX;
    return Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes what is not finished. */
  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(part);
  }

  /** The checksum of what remains in a buffer. */
  static int checksum(ByteBuffer bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes.duplicate());
    return (int) crc.getValue();
  }

  private ByteBuffer indexBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(index.size() * ENTRY_SIZE);
    for (Entry entry : index) {
      bytes.putLong(entry.key().high()).putLong(entry.key().low());
      bytes.putLong(entry.offset()).putInt(entry.length()).putInt(entry.checksum());
    }
    return bytes.flip();
  }
}
