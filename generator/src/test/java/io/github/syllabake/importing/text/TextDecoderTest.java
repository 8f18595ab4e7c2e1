package io.github.syllabake.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.importing.report.Note;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextDecoderTest {

  private static final String TEXT = "# Größe\r\n\r\n- “one”\r- two\n";
  private static final String READ = "# Größe\n\n- “one”\n- two\n";

  private final List<Note> notes = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void findsTheEncoding(String encoding) {
    assertEquals(READ, decoded(TEXT.getBytes(Charset.forName(encoding))));
    assertEquals(encoding.equals("UTF-8") ? 0 : 1, notes.size(), notes::toString);
  }

  @Test
  void byteOrderMarksAreNoText() {
    assertEquals("a", decoded("\uFEFFa".getBytes(StandardCharsets.UTF_8)));
    assertEquals("a", decoded("\uFEFFa".getBytes(StandardCharsets.UTF_16LE)));
  }

  @Test
  void aFileMayBeOfTwoEncodings() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("ü → ".getBytes(StandardCharsets.UTF_8));
    bytes.write("ü …".getBytes(Charset.forName("windows-1252")));
    assertEquals("ü → ü …", decoded(bytes.toByteArray()));
  }

  @Test
  void whatTheUserSaysWins() {
    byte[] bytes = "ağaç".getBytes(Charset.forName("windows-1254"));
    Optional<Charset> stated = Optional.of(Charset.forName("windows-1254"));
    assertEquals("ağaç", TextDecoder.decode("a.md", bytes, stated, notes::add));
  }

  private String decoded(byte[] bytes) {
    return TextDecoder.decode("a.md", bytes, Optional.empty(), notes::add);
  }
}
