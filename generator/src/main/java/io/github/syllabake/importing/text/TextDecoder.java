package io.github.syllabake.importing.text;

import io.github.syllabake.importing.report.Line;
import io.github.syllabake.importing.report.Note;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds out in which encoding a file was written, and reads it: line ends become one sign. */
final class TextDecoder {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset UTF_32 = Charset.forName("UTF-32");
  private static final int FIRST_CONTROL = 0x80;
  private static final int AFTER_CONTROLS = 0xA0;

  /** Where every second byte of so many is zero, these are letters of two bytes. */
  private static final int ZEROS_IN_TEN = 3;

  private final String path;
  private final byte[] bytes;
  private final Consumer<Note> notes;

  private TextDecoder(String path, byte[] bytes, Consumer<Note> notes) {
    this.path = path;
    this.bytes = bytes;
    this.notes = notes;
  }

  /**
   * Reads a file.
   *
   * @param stated the encoding that the user names
   */
  static String decode(String path, byte[] bytes, Optional<Charset> stated, Consumer<Note> notes) {
    String text = new TextDecoder(path, bytes, notes).text(stated);
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private String text(Optional<Charset> stated) {
    Optional<Charset> known = stated.or(this::marked);
    if (known.isPresent()) {
      return noted(known.get());
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return withoutUtf8();
    }
  }

  private String noted(Charset charset) {
    if (!charset.equals(StandardCharsets.UTF_8)) {
      note(charset.name());
    }
    return new String(bytes, charset);
  }

  private Optional<Charset> marked() {
    if (starts(0xFF, 0xFE, 0, 0) || starts(0, 0, 0xFE, 0xFF)) {
      return Optional.of(UTF_32);
    } else if (starts(0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    } else if (starts(0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return zeros(1) ? Optional.of(StandardCharsets.UTF_16LE) : bigEndian();
  }

  private Optional<Charset> bigEndian() {
    return zeros(0) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private boolean starts(int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether many bytes at every second place are zero, and none of the others. */
  private boolean zeros(int place) {
    int zeros = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0 && i % 2 != place) {
        return false;
      }
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros > 0 && zeros * 2 * 10 >= bytes.length * ZEROS_IN_TEN;
  }

  /** Reads what is UTF-8 as that, and each byte that is not as Windows-1252. */
  private String withoutUtf8() {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = utf8.decode(in, out, true);
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++) {
        out.put(windows(in.get()));
      }
      result = utf8.reset().decode(in, out, true);
    }
    String text = out.flip().toString();
    note("Windows-1252, where it is no UTF-8");
    return text;
  }

  /** Bytes that Windows-1252 leaves out are kept as the control characters of their number. */
  private static char windows(byte value) {
    int number = value & 0xFF;
    String read = new String(new byte[] {value}, WINDOWS);
    boolean unknown = number >= FIRST_CONTROL && number < AFTER_CONTROLS && read.equals("\uFFFD");
    return unknown ? (char) number : read.charAt(0);
  }

  private void note(String encoding) {
    notes.accept(
        Note.of(Note.Kind.ENCODING, Line.startOf(path), encoding, "it is written as UTF-8 now"));
  }
}
