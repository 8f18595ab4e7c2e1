package io.github.syllabake.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code java -jar} starts. A jar can't say how its JVM is to run, and a bake is over before
 * the optimizing compiler of the JVM pays, while its garbage collector takes gigabytes because they
 * are there. So a bake runs in a second JVM with options for short runs: three quarters of the
 * time, a quarter of the memory.
 *
 * <p>Whoever gives options to the JVM means that JVM: then there is no second one.
 */
public final class Launcher {

  private static final List<String> OPTIONS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

  private static final Set<String> LONG_COMMANDS = Set.of("bake", "check");

  /** The variables by which users give options to every JVM. */
  private static final List<String> VARIABLES =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  /**
   * The encoding of file names where no language is set, as in many containers. It knows no letter
   * beyond ASCII, and the second JVM is told a better one.
   */
  private static final String NO_LANGUAGE = "ANSI_X3.4-1968";

  private static final int JAR_ARGUMENTS = 2;

  private Launcher() {}

  /** Runs the program and ends with its exit status. */
  public static void main(String[] args) throws InterruptedException {
    Optional<Process> second = command(args).flatMap(Launcher::start);
    if (second.isEmpty()) {
      Main.main(args);
      return;
    }
    Process process = second.get();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    System.exit(process.waitFor());
  }

  private static Optional<List<String>> command(String[] args) {
    Optional<String[]> given = ProcessHandle.current().info().arguments();
    return given.flatMap(arguments -> command(List.of(arguments), List.of(args), System.getenv()));
  }

  /**
   * The command for the second JVM.
   *
   * @param given the arguments of this JVM; a second one has options before {@code -jar} and so
   *     starts no third
   * @param args the arguments of the program
   * @return empty where there should be none
   */
  static Optional<List<String>> command(
      List<String> given, List<String> args, Map<String, String> environment) {
    boolean plain =
        given.size() == JAR_ARGUMENTS + args.size()
            && given.get(0).equals("-jar")
            && VARIABLES.stream().noneMatch(environment::containsKey);
    if (!plain || args.isEmpty() || !LONG_COMMANDS.contains(args.get(0))) {
      return Optional.empty();
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(given);
    return Optional.of(command);
  }

  /** Where no process can be started, the bake runs here. */
  private static Optional<Process> start(List<String> command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
      if (NO_LANGUAGE.equals(System.getProperty("sun.jnu.encoding"))) {
        builder.environment().put("LC_ALL", "C.UTF-8");
      }
      return Optional.of(builder.start());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
