package io.github.syllabake.render.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormulaStoreTest {

  private static final long LIMIT = 1000;

  @TempDir Path folder;

  @Test
  void keepsAll() throws IOException {
    store().add(formulas(0, 5), Map.of());
    store().add(formulas(5, 8), Map.of());
    assertEquals(formulas(0, 8), found(0, 20));
    assertEquals(formulas(7, 8), found(7, 9));
  }

  /** What the last bake used stays, and what it did not use goes. */
  @Test
  void dropsWhatIsNotUsedWhenItIsFull() throws IOException {
    store().add(formulas(0, 9), Map.of());
    store().add(formulas(9, 12), formulas(5, 9));
    assertEquals(formulas(5, 12), found(5, 12));
    assertEquals(10, found(0, 12).size());
    assertTrue(size() < LIMIT + 500, () -> "bytes: " + size());
  }

  @Test
  void holdsItsLimitEvenWhenAllIsUsed() throws IOException {
    store().add(formulas(0, 100), Map.of());
    assertTrue(size() < LIMIT + 500, () -> "bytes: " + size());
  }

  /** So that many files do not stay after many small changes. */
  @Test
  void putsAllTogetherInOneFile() throws IOException {
    for (int i = 0; i < 9; i++) {
      store().add(formulas(i, i + 1), Map.of());
    }
    assertEquals(formulas(0, 9), found(0, 9));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void leavesOtherFilesAlone() throws IOException {
    Path other = Files.writeString(folder.resolve("README"), "mine");
    store().add(formulas(0, 20), Map.of());
    assertEquals("mine", Files.readString(other));
  }

  private FormulaStore store() throws IOException {
    return FormulaStore.open(folder, LIMIT);
  }

  private long size() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Map<FormulaKey, ByteBuffer> found(int from, int to) throws IOException {
    return store().find(formulas(from, to).keySet());
  }

  private static Map<FormulaKey, ByteBuffer> formulas(int from, int to) {
    Map<FormulaKey, ByteBuffer> formulas = new LinkedHashMap<>();
    for (int i = from; i < to; i++) {
      formulas.put(key(i), html(i));
    }
    return formulas;
  }

  private static FormulaKey key(int i) {
    return new FormulaKey(i, i);
  }

  private static ByteBuffer html(int i) {
    byte[] bytes = new byte[100];
    bytes[0] = (byte) i;
    return ByteBuffer.wrap(bytes);
  }
}
