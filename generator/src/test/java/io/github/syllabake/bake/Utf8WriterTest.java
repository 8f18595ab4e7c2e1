package io.github.syllabake.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Utf8WriterTest {

  @TempDir private Path folder;

  private final Utf8Writer writer = new Utf8Writer();
  private final StringBuilder expected = new StringBuilder();

  @Test
  void keepsAllThatIsWritten() throws IOException {
    String text = "Plain, “quoted” \uD83D\uDE00 né\n";
    for (int i = 0; i < 5_000; i++) {
      add(text);
      add("abc");
      add("é");
      writer.write('=');
      writer.write('ß');
      writer.write(text, 2, 5);
      writer.write(text.toCharArray(), 1, 9);
      expected.append("=ß").append(text, 2, 7).append(text, 1, 10);
    }
    add(text.repeat(10_000));
    Path file = folder.resolve("text");
    Files.writeString(file, "older and longer than nothing");
    writer.writeTo(file);
    assertEquals(expected.toString(), Files.readString(file));
  }

  @Test
  void writesAnEmptyFile() throws IOException {
    writer.writeTo(folder.resolve("empty"));
    assertEquals("", Files.readString(folder.resolve("empty")));
  }

  private void add(String text) {
    writer.write(text);
    expected.append(text);
  }
}
