package io.github.syllabake.render.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryFileTest {

  private static final String NAME = "libtest.so";

  @TempDir Path temporary;

  private final byte[] content = new byte[300_000];
  private Path folder;
  private NativeLibraryFile library;

  @BeforeEach
  void makeJar() throws IOException {
    Arrays.fill(content, 1000, 2000, (byte) 7);
    Path jar = temporary.resolve("test.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      out.putNextEntry(new JarEntry(NAME));
      out.write(content);
    }
    folder = temporary.resolve("cache/v8");
    library = new NativeLibraryFile(new URL("jar:" + jar.toUri() + "!/" + NAME), NAME);
  }

  @Test
  void isWrittenToTheFolder() throws IOException {
    assertEquals(folder, library.placeIn(folder));
    assertArrayEquals(content, Files.readAllBytes(folder.resolve(NAME)));
    assertTrue(Files.isExecutable(folder.resolve(NAME)));
  }

  @Test
  void isWrittenOnce() throws IOException {
    library.placeIn(folder);
    Object first = Files.readAttributes(folder.resolve(NAME), "*").get("fileKey");
    library.placeIn(folder);
    assertEquals(first, Files.readAttributes(folder.resolve(NAME), "*").get("fileKey"));
  }

  /** What is damaged would not be refused by the system but end the program. */
  @Test
  void isWrittenAgainWhenItIsDamaged() throws IOException {
    library.placeIn(folder);
    byte[] damaged = content.clone();
    damaged[150_000] = 1;
    Files.write(folder.resolve(NAME), damaged);
    library.placeIn(folder);
    assertArrayEquals(content, Files.readAllBytes(folder.resolve(NAME)));
  }

  @Test
  void mayBeWrittenBySeveralAtOnce() throws IOException {
    List<Path> folders =
        IntStream.range(0, 16).parallel().mapToObj(i -> placed()).distinct().toList();
    assertEquals(List.of(folder), folders);
    assertArrayEquals(content, Files.readAllBytes(folder.resolve(NAME)));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void isUsedWhereItIsWhenThatIsNoJar() throws IOException {
    Path file = Files.write(temporary.resolve(NAME), content);
    assertEquals(temporary, new NativeLibraryFile(file.toUri().toURL(), NAME).placeIn(folder));
  }

  @Test
  void saysWhenTheFolderCanNotBeWritten() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");
    assertThrows(IOException.class, () -> library.placeIn(file.resolve("v8")));
  }

  private Path placed() {
    try {
      return library.placeIn(folder);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
