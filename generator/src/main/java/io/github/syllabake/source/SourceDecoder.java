package io.github.syllabake.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decodes the bytes of a text file: strictly UTF-8, without byte order mark, line ends made one.
 */
final class SourceDecoder {

  /** What bytes that are no UTF-8 most probably are. */
  private static final Charset GUESS = Charset.forName("windows-1252");

  /** What Java's own decoding puts in the place of bad bytes; a text may hold it, too. */
  private static final char REPLACEMENT = '\uFFFD';

  private final ByteBuffer bytes;
  private final CharBuffer text;
  private Optional<Bad> firstBad = Optional.empty();

  private SourceDecoder(byte[] content) {
    bytes = ByteBuffer.wrap(content);
    // No decoder used here makes more than one UTF-16 unit of a byte.
    text = CharBuffer.allocate(content.length);
  }

  private record Bad(int at, byte value) {}

  /**
   * Decodes a file.
   *
   * @return its text; the error {@code not-utf-8} at the first bad byte
   */
  static Outcome<SourceFile> decode(String path, byte[] content) {
    Optional<Charset> mark = utf16Mark(content);
    if (mark.isPresent()) {
      SourceFile file = new SourceFile(path, normalized(new String(content, mark.get())));
      return new Outcome<>(file, List.of(utf16(path, mark.get())));
    }
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return new Outcome<>(new SourceFile(path, normalized(text)), List.of());
    }
    SourceDecoder decoder = new SourceDecoder(content);
    decoder.run();
    String raw = decoder.text.flip().toString();
    SourceFile file = new SourceFile(path, normalized(raw));
    return new Outcome<>(
        file, decoder.firstBad.map(bad -> notUtf8(path, raw, bad)).stream().toList());
  }

  private static Optional<Charset> utf16Mark(byte[] content) {
    if (content.length < 2) {
      return Optional.empty();
    }
    int mark = (content[0] & 0xFF) << 8 | (content[1] & 0xFF);
    return switch (mark) {
      case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
      default -> Optional.empty();
    };
  }

  private void run() {
    CharsetDecoder utf8 =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = utf8.decode(bytes, text, true);
    while (result.isError()) {
      guess(result.length());
      result = utf8.reset().decode(bytes, text, true);
    }
  }

  private void guess(int length) {
    if (firstBad.isEmpty()) {
      firstBad = Optional.of(new Bad(text.position(), bytes.get(bytes.position())));
    }
    byte[] bad = new byte[length];
    bytes.get(bad);
    text.put(new String(bad, GUESS));
  }

  private static String normalized(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (unmarked.indexOf('\r') < 0) {
      return unmarked;
    }
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Diagnostic notUtf8(String path, String raw, Bad bad) {
    String before = normalized(raw.substring(0, bad.at()));
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    String hex = String.format(Locale.ROOT, "0x%02X", bad.value() & 0xFF);
    String guess = new String(new byte[] {bad.value()}, GUESS);
    return Diagnostic.warning(
        "not-utf-8",
        new SourceSpan(path, line, column, 1),
        "the byte " + hex + " is no UTF-8",
        "save the file as UTF-8; read as Windows-1252, the character here is “" + guess + "”");
  }

  private static Diagnostic utf16(String path, Charset charset) {
    return Diagnostic.warning(
        "not-utf-8",
        SourceSpan.startOf(path),
        "the file is " + charset.name() + ", not UTF-8",
        "save the file as UTF-8");
  }
}
