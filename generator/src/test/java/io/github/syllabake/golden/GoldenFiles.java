package io.github.syllabake.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pairs of input and expected output under {@code src/test/resources/golden}.
 *
 * <p>{@code -Dgolden.update=true} writes what comes out; the change is then read as a diff.
 */
public final class GoldenFiles {

  private static final Path ROOT = Path.of("src/test/resources/golden");

  private GoldenFiles() {}

  /** The inputs of a stage: the files with an ending, or the folders when it is empty; by name. */
  public static List<Path> inputs(String stage, String ending) {
    try (Stream<Path> files = Files.list(ROOT.resolve(stage))) {
      return files
          .filter(
              file -> ending.isEmpty() ? Files.isDirectory(file) : file.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares what came out with the file beside the input that has the given ending. */
  public static void check(Path input, String ending, String actual) throws IOException {
    String name = input.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    Path expected = input.resolveSibling(name + ending);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertEquals(Files.readString(expected), actual, () -> "differs from " + expected);
  }
}
