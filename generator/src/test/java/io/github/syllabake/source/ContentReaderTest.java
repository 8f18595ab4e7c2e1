package io.github.syllabake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {

  @TempDir Path folder;

  @Test
  void filesAreSortedByPathAndAttachmentsStandApart() throws IOException {
    write("b.md", "b");
    write("a/z.markdown", "z");
    write("a.MD", "a");
    write("a/picture.png", "");
    write("notes.pdf", "");
    Outcome<Content> outcome = ContentReader.read(folder);
    assertEquals(List.of("a.MD", "a/z.markdown", "b.md"), paths(outcome));
    assertEquals(List.of("a/picture.png", "notes.pdf"), outcome.value().attachments());
    assertEquals(List.of(), outcome.diagnostics());
  }

  @Test
  void ledgerOfIdsIsNoAttachment() throws IOException {
    write("index.md", "x");
    write("ids.lock", "syllabake ids 1\r\n");
    write("sub/ids.lock", "another file");
    Content content = ContentReader.read(folder).value();
    assertEquals(List.of("sub/ids.lock"), content.attachments());
    assertEquals("syllabake ids 1\n", content.ledger().orElseThrow().text());
  }

  @Test
  void hiddenBuiltAndBakedFoldersAreLeftOut() throws IOException {
    write("index.md", "x");
    write(".git/config.md", "x");
    write(".hidden.md", "x");
    write("target/x.md", "x");
    write("sub/node_modules/x.md", "x");
    write("out/" + ContentReader.OUTPUT_MARKER, "");
    write("out/index.html", "x");
    Outcome<Content> outcome = ContentReader.read(folder);
    assertEquals(List.of("index.md"), paths(outcome));
    assertEquals(List.of(), outcome.value().attachments());
  }

  @Test
  void byteOrderMarkAndLineEndsAreNormalized() throws IOException {
    write("index.md", "\uFEFFa\r\nb\rc\n");
    assertEquals("a\nb\nc\n", ContentReader.read(folder).value().files().get(0).text());
  }

  @Test
  void badByteIsNamedWithItsPlace() throws IOException {
    byte[] text = "first\r\nné caf\u0000".getBytes(StandardCharsets.UTF_8);
    text[text.length - 1] = (byte) 0xE9;
    Files.write(folder.resolve("index.md"), text);
    Outcome<Content> outcome = ContentReader.read(folder);
    Diagnostic problem = outcome.diagnostics().get(0);
    assertEquals("not-utf-8", problem.code());
    assertEquals(new SourceSpan("index.md", 2, 7, 1), problem.span());
    assertTrue(problem.hint().orElseThrow().contains("é"));
    assertEquals("first\nné café", outcome.value().files().get(0).text());
  }

  @Test
  void truncatedCharacterAtTheEndIsABadByte() throws IOException {
    Files.write(folder.resolve("index.md"), new byte[] {'a', (byte) 0xE2, (byte) 0x82});
    Diagnostic problem = ContentReader.read(folder).diagnostics().get(0);
    assertEquals(new SourceSpan("index.md", 1, 2, 1), problem.span());
  }

  @Test
  void utf16IsNamed() throws IOException {
    Files.write(folder.resolve("index.md"), "\uFEFF# A".getBytes(StandardCharsets.UTF_16LE));
    Diagnostic problem = ContentReader.read(folder).diagnostics().get(0);
    assertEquals("the file is UTF-16LE, not UTF-8", problem.message());
  }

  @Test
  void manyBadBytesAreOneError() throws IOException {
    write("index.md", "ü ö ä ß".repeat(100), Charset.forName("windows-1252"));
    assertEquals(1, ContentReader.read(folder).diagnostics().size());
  }

  @Test
  void emptyFolderAndMissingFolderAreErrors() throws IOException {
    assertEquals(List.of("empty-folder"), codes(folder));
    write("file.txt", "x");
    assertEquals(List.of("empty-folder"), codes(folder));
    assertEquals(List.of("no-folder"), codes(folder.resolve("none")));
    assertEquals(List.of("no-folder"), codes(folder.resolve("file.txt")));
  }

  @Test
  void linksInsideTheFolderAreFollowed() throws IOException {
    write("a/page.md", "x");
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    assertEquals(List.of("a/page.md", "b/page.md"), paths(ContentReader.read(folder)));
  }

  @Test
  void linksOutOfTheFolderAreErrors(@TempDir Path outside) throws IOException {
    write("index.md", "x");
    Files.writeString(outside.resolve("secret.md"), "x");
    Files.createSymbolicLink(folder.resolve("file.md"), outside.resolve("secret.md"));
    Files.createSymbolicLink(folder.resolve("folder"), outside);
    Files.createSymbolicLink(folder.resolve("gone.md"), folder.resolve("none.md"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    assertEquals(
        List.of("outside-content", "outside-content", "broken-symlink", "symlink-cycle"),
        codes(folder));
    assertEquals(List.of("index.md"), paths(ContentReader.read(folder)));
  }

  private void write(String path, String text) throws IOException {
    write(path, text, StandardCharsets.UTF_8);
  }

  private void write(String path, String text, Charset charset) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, charset);
  }

  private static List<String> paths(Outcome<Content> outcome) {
    return outcome.value().files().stream().map(SourceFile::path).toList();
  }

  private static List<String> codes(Path folder) {
    return ContentReader.read(folder).diagnostics().stream().map(Diagnostic::code).toList();
  }
}
