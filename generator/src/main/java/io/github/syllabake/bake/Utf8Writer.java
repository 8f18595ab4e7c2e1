package io.github.syllabake.bake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers text as UTF-8. Java holds a text in which one sign is beyond Latin letters at twice its
 * size and encodes it slowly; encoded piece by piece, only the pieces with such signs are. What is
 * gathered is never copied, however long it grows.
 *
 * <p>No piece may end within a pair of surrogates; no template and no value in it does.
 */
final class Utf8Writer extends Writer {

  /** Bytes that most pages have room in three of. */
  private static final int ROOM = 1 << 15;

  /** A shorter piece is encoded sooner character by character. */
  private static final int SHORT = 24;

  private static final int AFTER_ASCII = 0x80;

  private final List<byte[]> full = new ArrayList<>();
  private byte[] last = new byte[ROOM];
  private int used;

  @Override
  public void write(int character) {
    if (character < AFTER_ASCII) {
      put((byte) character);
    } else {
      write(Character.toString((char) character));
    }
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  @Override
  public void write(String text, int start, int length) {
    if (length < SHORT && isAscii(text, start, length)) {
      for (int i = start; i < start + length; i++) {
        put((byte) text.charAt(i));
      }
    } else {
      put(text.substring(start, start + length).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void write(char[] text, int start, int length) {
    write(new String(text, start, length));
  }

  private static boolean isAscii(String text, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (text.charAt(i) >= AFTER_ASCII) {
        return false;
      }
    }
    return true;
  }

  private void put(byte one) {
    if (used == ROOM) {
      next();
    }
    last[used++] = one;
  }

  private void put(byte[] bytes) {
    int done = 0;
    while (done < bytes.length) {
      if (used == ROOM) {
        next();
      }
      int some = Math.min(bytes.length - done, ROOM - used);
      System.arraycopy(bytes, done, last, used, some);
      used += some;
      done += some;
    }
  }

  private void next() {
    full.add(last);
    last = new byte[ROOM];
    used = 0;
  }

  /** Writes all that was gathered to a file, which is made or replaced. */
  void writeTo(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (byte[] part : full) {
        out.write(part);
      }
      out.write(last, 0, used);
    }
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
