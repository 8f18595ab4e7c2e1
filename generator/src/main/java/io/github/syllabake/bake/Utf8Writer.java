package io.github.syllabake.bake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Gathers text as UTF-8. Java holds a text in which one sign is beyond Latin letters at twice its
 * size and encodes it slowly; encoded piece by piece, only the pieces with such signs are.
 *
 * <p>No piece may end within a pair of surrogates; no template and no value in it does.
 */
final class Utf8Writer extends Writer {

  private final ByteArrayOutputStream bytes;

  /** An empty one, with room for that many bytes. */
  Utf8Writer(int room) {
    bytes = new ByteArrayOutputStream(room);
  }

  @Override
  public void write(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void write(String text, int start, int length) {
    write(text.substring(start, start + length));
  }

  @Override
  public void write(char[] text, int start, int length) {
    write(new String(text, start, length));
  }

  /** Writes all that was gathered. */
  void writeTo(OutputStream out) throws IOException {
    bytes.writeTo(out);
  }

  @Override
  public void flush() {
    // All is in memory.
  }

  @Override
  public void close() {
    // All is in memory.
  }
}
