package io.github.syllabake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

  private static final Map<String, String> NONE = Map.of();

  @Test
  void bakeRunsInASecondJvmWithOptions() {
    List<String> command =
        Launcher.command(List.of("-jar", "s.jar", "bake", "x"), List.of("bake", "x"), NONE);
    assertTrue(command.get(0).contains("java"));
    assertTrue(command.contains("-XX:+UseParallelGC"));
    assertEquals(
        List.of("-cp", Path.of("s.jar").toAbsolutePath().toString(), Main.class.getName()),
        command.subList(command.size() - 5, command.size() - 2));
    assertEquals(List.of("bake", "x"), command.subList(command.size() - 2, command.size()));
  }

  @Test
  void secondJvmUsesTheArchiveOfClassesWhereThereIsOne(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("s.jar");
    Path archive = folder.resolve("s.jar-" + System.getProperty("java.vm.version") + ".jsa");
    List<String> given = List.of("-jar", jar.toString(), "bake");
    String option = "-XX:SharedArchiveFile=" + archive;
    assertFalse(Launcher.command(given, List.of("bake"), NONE).contains(option));
    Files.createFile(archive);
    assertTrue(Launcher.command(given, List.of("bake"), NONE).contains(option));
  }

  @Test
  void optionsOfTheUserAreKept() {
    List<String> bake = List.of("bake");
    List<String> plain = List.of("-jar", "s.jar", "bake");
    assertEquals(
        List.of(), Launcher.command(List.of("-Xmx1g", "-jar", "s.jar", "bake"), bake, NONE));
    assertEquals(List.of(), Launcher.command(plain, bake, Map.of("JDK_JAVA_OPTIONS", "-Xmx1g")));
    assertEquals(List.of(), Launcher.command(List.of("-cp", "s.jar", "Main", "bake"), bake, NONE));
  }

  /** Whoever starts the program by its script gets the same JVM. */
  @Test
  void scriptHasTheSameOptions() throws IOException {
    String script = Files.readString(Path.of("src/main/sh/syllabake"));
    List<String> options =
        script.lines().map(String::strip).filter(line -> line.startsWith("-X")).toList();
    List<String> command =
        Launcher.command(List.of("-jar", "s.jar", "bake"), List.of("bake"), NONE);
    List<String> expected = command.stream().filter(part -> part.startsWith("-X")).toList();
    assertEquals(
        expected.stream().map(option -> option + " \\").toList(),
        options.stream().filter(option -> !option.contains("SharedArchiveFile")).toList());
    assertTrue(script.contains(Main.class.getName()));
  }
}
