package io.github.syllabake.render.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** V8 is loaded once in a process, so each of these runs in one of its own. */
class V8LibraryTest {

  @TempDir Path folder;

  /** Typesets one formula and says how. */
  static final class Program {

    private Program() {}

    public static void main(String[] arguments) {
      Typesetter typesetter =
          Typesetters.open(
              Path.of(arguments[0], "v8"),
              Optional.of(Path.of(arguments[0], "math")),
              System.out::println);
      Formula formula = new Formula("x", false);
      boolean html = typesetter.typeset(List.of(formula)).get(formula) instanceof Typeset.Html;
      System.out.println(html + " " + typesetter.inBrowser());
    }
  }

  @Test
  void keepsItsLibraryInTheCacheAndPrintsNothing() throws Exception {
    assertEquals(List.of("true false"), run(folder.resolve("cache"), folder));
    assertEquals(1, count(folder.resolve("cache/v8")));
  }

  @Test
  void usesATemporaryFolderWhereTheCacheCanNotBeWritten() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    List<String> lines = run(file.resolve("cache"), temporary);
    assertEquals(2, lines.size(), () -> lines.toString());
    assertTrue(lines.get(0).startsWith("Typeset formulas can't be kept in "), lines.get(0));
    assertEquals("true false", lines.get(1));
    assertEquals(0, count(temporary));
  }

  @Test
  void givesWayToTheBrowserWhereNothingCanBeWritten() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    List<String> lines = run(file.resolve("cache"), file.resolve("temporary"));
    assertEquals(2, lines.size(), () -> lines.toString());
    assertTrue(lines.get(0).contains("typeset in the reader's browser"), lines.get(0));
    assertTrue(lines.get(0).contains("can't be written"), lines.get(0));
    assertEquals("true true", lines.get(1));
  }

  /** A library for another system, say. The virtual machine may have its own say on it. */
  @Test
  void givesWayToTheBrowserWhereTheLibraryDoesNotLoad() throws Exception {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    String name =
        new com.caoccao.javet.interop.loader.JavetLibLoader(
                com.caoccao.javet.enums.JSRuntimeType.V8)
            .getLibFileName();
    Files.writeString(classes.resolve(name), "no library");
    List<String> lines = run(folder.resolve("cache"), folder, classes + java.io.File.pathSeparator);
    String warning = lines.get(lines.size() - 2);
    assertTrue(warning.contains("V8 does not run here: "), () -> lines.toString());
    assertTrue(warning.contains(name), () -> lines.toString());
    assertEquals("true true", lines.get(lines.size() - 1));
  }

  private static List<String> run(Path cache, Path temporary) throws Exception {
    return run(cache, temporary, "");
  }

  private static List<String> run(Path cache, Path temporary, String classes) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add("-cp");
    command.add(classes + System.getProperty("java.class.path"));
    command.add(Program.class.getName());
    command.add(cache.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    // Newer JDKs themselves remark on a temporary folder that does not exist.
    return output.lines().filter(line -> !line.contains("java.io.tmpdir")).toList();
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
