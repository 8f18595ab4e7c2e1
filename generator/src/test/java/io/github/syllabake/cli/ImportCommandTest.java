package io.github.syllabake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void notesBecomeAGuideThatBakes() throws IOException {
    Path notes = notes("# Knots\n\n## Bends\n\n- [ ] **Sheet bend:** tie one.\n");
    Path content = folder.resolve("deep/content");
    assertEquals(0, run("import", notes.toString(), "-o", content.toString()), err::toString);
    assertTrue(Files.exists(content.resolve("index.md")));
    assertTrue(out.toString().contains("Wrote 2 files to " + content), out::toString);
    assertEquals(0, run("check", content.toString()), err::toString);
    assertEquals(List.of("content"), names(content.getParent()));
  }

  @Test
  void optionsSayWhatTheNotesDoNot() throws IOException {
    Path notes = folder.resolve("notlar.txt");
    Files.write(notes, "- ağaç\n- kuş\n".getBytes(Charset.forName("windows-1254")));
    Path content = folder.resolve("content");
    Path report = folder.resolve("report.txt");
    assertEquals(
        0,
        run(
            "import",
            notes.toString(),
            "--output=" + content,
            "--encoding=windows-1254",
            "--language=tr",
            "--title=Doğa",
            "--items=lists",
            "--report=" + report),
        err::toString);
    String home = Files.readString(content.resolve("index.md"));
    assertTrue(home.contains("language: tr\n") && home.contains("# Doğa\n"), home);
    String page = Files.readString(content.resolve("pages/01-notlar.md"));
    assertTrue(page.contains("\n- ağaç\n- kuş\n"), page);
    assertTrue(Files.readString(report).contains("Read as another encoding"), "the report is full");
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Path notes = notes("# Knots\n");
    Path content = Files.createDirectory(folder.resolve("content"));
    Files.writeString(content.resolve("mine.md"), "mine");
    assertEquals(2, run("import", notes.toString(), "-o", content.toString()));
    assertTrue(err.toString().startsWith(content + " holds something already"), err::toString);
    assertEquals(List.of("mine.md"), names(content));
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    Path content = Files.createDirectory(folder.resolve("content"));
    assertEquals(0, run("import", notes("# Knots\n").toString(), "-o", content.toString()));
    assertTrue(Files.exists(content.resolve("index.md")));
  }

  @Test
  void wrongUseIsTold() throws IOException {
    Path content = folder.resolve("content");
    assertEquals(2, run("import", "none.md", "-o", content.toString()));
    assertTrue(err.toString().startsWith("There is no file and no folder none.md"), err::toString);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(2, run("import", empty.toString(), "-o", content.toString()));
    assertEquals(2, run("import", "none.md"));
    assertEquals(2, run("import", empty.toString(), "-o", content.toString(), "--items=all"));
    assertFalse(Files.exists(content));
  }

  @Test
  void picturesComeAlong() throws IOException {
    Files.writeString(folder.resolve("knot.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    Path notes = notes("# Knots\n\n![Knot](knot.svg)\n");
    Path content = folder.resolve("content");
    assertEquals(0, run("import", notes.toString(), "-o", content.toString()));
    assertTrue(Files.exists(content.resolve("knot.svg")));
    assertEquals(0, run("check", content.toString()), err::toString);
  }

  private Path notes(String text) throws IOException {
    return Files.writeString(folder.resolve("notes.md"), text);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private int run(String... args) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), Terminal.NONE, args);
  }
}
