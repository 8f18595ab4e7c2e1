package io.github.syllabake.bake;

import static io.github.syllabake.bake.Fixtures.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.source.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputSwapTest {

  @TempDir Path folder;

  @Test
  void newSiteReplacesTheOldOneWhole() throws IOException {
    bake("old.html");
    bake("new.html");
    assertEquals(List.of(ContentReader.OUTPUT_MARKER, "new.html"), names(out()));
    assertEquals(List.of("out"), names(folder));
  }

  @Test
  void whatIsNotCommittedLeavesNoTrace() throws IOException {
    bake("old.html");
    try (OutputSwap swap = OutputSwap.begin(out())) {
      write(swap.folder(), "half.html", "x");
    }
    assertEquals(List.of(ContentReader.OUTPUT_MARKER, "old.html"), names(out()));
    assertEquals(List.of("out"), names(folder));
  }

  @Test
  void siteOfABakeThatDiedBetweenTheMovesIsPutBack() throws IOException {
    bake("old.html");
    Files.move(out(), folder.resolve(".out.old"));
    OutputSwap.begin(out()).close();
    assertEquals(List.of(ContentReader.OUTPUT_MARKER, "old.html"), names(out()));
  }

  @Test
  void leftoversOfABakeThatDiedAreRemoved() throws IOException {
    bake("old.html");
    write(folder, ".out.new/" + ContentReader.OUTPUT_MARKER, "");
    write(folder, ".out.new/half/page.html", "x");
    write(folder, ".out.old/" + ContentReader.OUTPUT_MARKER, "");
    bake("new.html");
    assertEquals(List.of("out"), names(folder));
    assertEquals(List.of(ContentReader.OUTPUT_MARKER, "new.html"), names(out()));
  }

  @Test
  void foreignFolderInTheWayIsNotTouched() throws IOException {
    write(folder, ".out.new/mine.txt", "x");
    assertThrows(IOException.class, () -> OutputSwap.begin(out()));
    assertTrue(Files.exists(folder.resolve(".out.new/mine.txt")));
  }

  @Test
  void linkKeepsLeadingToTheSite() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Files.createSymbolicLink(out(), real);
    bake("new.html");
    assertTrue(Files.isSymbolicLink(out()));
    assertTrue(Files.exists(real.resolve("new.html")));
  }

  @Test
  void onlyOneBakeAtATimeHasTheLock() throws IOException {
    OutputLock lock = OutputLock.take(out()).orElseThrow();
    assertEquals(Optional.empty(), OutputLock.take(out()));
    lock.close();
    OutputLock.take(out()).orElseThrow().close();
    assertEquals(List.of(), names(folder));
    assertFalse(Files.exists(out()));
  }

  private void bake(String page) throws IOException {
    try (OutputSwap swap = OutputSwap.begin(out())) {
      write(swap.folder(), page, "x");
      swap.commit();
    }
  }

  private Path out() {
    return folder.resolve("out");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
