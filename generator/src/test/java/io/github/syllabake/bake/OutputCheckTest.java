package io.github.syllabake.bake;

import static io.github.syllabake.bake.Fixtures.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.syllabake.source.ContentReader;
import io.github.syllabake.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputCheckTest {

  @TempDir Path folder;
  private Path content;

  @BeforeEach
  void writeContent() throws IOException {
    content = write(folder, "content/index.md", "x").getParent();
  }

  @Test
  void newEmptyAndBakedFoldersAreTaken() throws IOException {
    assertEquals(List.of(), check(folder.resolve("new/deep")));
    assertEquals(List.of(), check(Files.createDirectory(folder.resolve("empty"))));
    write(folder, "baked/" + ContentReader.OUTPUT_MARKER, "");
    write(folder, "baked/index.html", "x");
    assertEquals(List.of(), check(folder.resolve("baked")));
    assertEquals(List.of(), check(content.resolve("site")));
  }

  @Test
  void contentAndWhatHoldsItAreRefused() throws IOException {
    assertEquals(List.of("output-holds-sources"), check(content));
    assertEquals(List.of("output-holds-sources"), check(folder));
    assertEquals(List.of("output-holds-sources"), check(Path.of("/")));
    assertEquals(List.of("output-holds-sources"), check(content.resolve("../content/.")));
    Path link = Files.createSymbolicLink(folder.resolve("link"), content);
    assertEquals(List.of("output-holds-sources"), check(link));
  }

  @Test
  void evenABakedFolderIsRefusedWhenItHoldsTheContent() throws IOException {
    write(folder, ContentReader.OUTPUT_MARKER, "");
    assertEquals(List.of("output-holds-sources"), check(folder));
  }

  @Test
  void folderWithForeignFilesIsRefused() throws IOException {
    write(folder, "other/notes.txt", "x");
    assertEquals(List.of("output-not-ours"), check(folder.resolve("other")));
    assertEquals(List.of("output-not-ours"), check(folder.resolve("other/notes.txt")));
  }

  @Test
  void whereNothingCanBeWrittenIsRefused() throws IOException {
    Path file = write(folder, "file", "x");
    assertEquals(List.of("output-not-writable"), check(file.resolve("below")));
  }

  @Test
  void zipIsRefusedWhereItWouldDoHarm() throws IOException {
    Path out = folder.resolve("out");
    Files.createDirectory(folder.resolve("folder.zip"));
    assertEquals(List.of(), checkZip(out, folder.resolve("guide.zip")));
    assertEquals(List.of("zip-refused"), checkZip(out, content.resolve("guide.zip")));
    assertEquals(List.of(), checkZip(out, content.resolve("target/guide.zip")));
    assertEquals(List.of("zip-refused"), checkZip(out, out.resolve("guide.zip")));
    assertEquals(List.of("zip-refused"), checkZip(out, folder.resolve("folder.zip")));
    assertEquals(List.of("zip-refused"), checkZip(out, content.resolve("index.md")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"guide", "/guide/", "ftp://a/b", "https:///x", "https://a/?q", "http://a b"})
  void baseUrlThatIsNoAddressIsWrongUse(String url) {
    assertThrows(IllegalArgumentException.class, () -> BaseUrl.checked(url));
  }

  @Test
  void baseUrlEndsInASlash() {
    assertEquals("https://a.example/b/", BaseUrl.checked("https://a.example/b"));
    assertEquals("https://a.example/b/", BaseUrl.checked("https://a.example/b/"));
  }

  private List<String> check(Path output) {
    return codes(BakeRequest.of(content, output));
  }

  private List<String> checkZip(Path output, Path zip) {
    Optional<Path> none = Optional.empty();
    return codes(
        new BakeRequest(content, output, none, none, Optional.of(zip), Optional.empty(), none));
  }

  private static List<String> codes(BakeRequest request) {
    return OutputCheck.check(request).stream().map(Diagnostic::code).toList();
  }
}
