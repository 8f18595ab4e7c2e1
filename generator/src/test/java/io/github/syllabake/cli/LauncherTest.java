package io.github.syllabake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LauncherTest {

  private static final Map<String, String> NONE = Map.of();

  @Test
  void bakeRunsInASecondJvmWithOptions() {
    List<String> command =
        Launcher.command(List.of("-jar", "s.jar", "bake", "x"), List.of("bake", "x"), NONE)
            .orElseThrow();
    assertTrue(command.get(0).contains("java"));
    assertTrue(command.contains("-XX:+UseSerialGC"));
    assertEquals(
        List.of("-jar", "s.jar", "bake", "x"), command.subList(command.size() - 4, command.size()));
  }

  @Test
  void secondJvmStartsNoThird() {
    List<String> given =
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", "s.jar", "bake");
    assertEquals(Optional.empty(), Launcher.command(given, List.of("bake"), NONE));
  }

  @Test
  void optionsOfTheUserAreKept() {
    List<String> bake = List.of("bake");
    List<String> plain = List.of("-jar", "s.jar", "bake");
    assertEquals(
        Optional.empty(), Launcher.command(List.of("-Xmx1g", "-jar", "s.jar", "bake"), bake, NONE));
    assertEquals(
        Optional.empty(), Launcher.command(plain, bake, Map.of("JDK_JAVA_OPTIONS", "-Xmx1g")));
    assertEquals(
        Optional.empty(), Launcher.command(List.of("-cp", "s.jar", "Main", "bake"), bake, NONE));
  }

  @Test
  void shortCommandsRunAtOnce() {
    List<String> help = List.of("--help");
    assertEquals(
        Optional.empty(), Launcher.command(List.of("-jar", "s.jar", "--help"), help, NONE));
    assertEquals(Optional.empty(), Launcher.command(List.of("-jar", "s.jar"), List.of(), NONE));
  }
}
