package io.github.syllabake.cli;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code java -jar} starts. A jar can't say how its JVM is to run, and a bake is over before
 * the optimizing compiler of the JVM pays, while its garbage collector takes gigabytes because they
 * are there. So a bake runs in a second JVM with options for short runs: half of the time, a
 * quarter of the memory.
 *
 * <p>Whoever gives options to the JVM means that JVM: then there is no second one.
 *
 * <p>All code here is plain, without lambdas and streams: they cost more time than the rest of it.
 */
public final class Launcher {

  private static final List<String> OPTIONS =
      List.of(
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:TieredStopAtLevel=1",
          // A small guide spends a quarter of its time in the compiler: less inlining, less of it.
          "-XX:C1MaxInlineSize=24",
          "-XX:C1MaxInlineLevel=4",
          // Hardly any garbage outlives a page and the guide outlives all, so the room for both is
          // known: a heap that grows as it goes is collected as a whole each time.
          "-XX:+UseParallelGC",
          "-XX:-UseAdaptiveSizePolicy",
          "-Xmn64m",
          "-XX:OldSize=400m",
          // V8 works on through a collection: more threads than one only wait for each other.
          "-XX:ParallelGCThreads=1",
          // What outlives one collection is part of the guide and stays to the end.
          "-XX:MaxTenuringThreshold=0",
          // Pages of 2 MB where the system has them: thousands of page faults less.
          "-XX:+UseTransparentHugePages",
          // The archive of classes where it was made for: moving it takes longer than reading it.
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=0",
          // An archive that does not fit after all is left out, which is worth no message.
          "-Xlog:disable",
          "-Xshare:auto");

  /** From this version on, JVMs want to be told that native libraries are welcome. */
  private static final int ASKS_FOR_NATIVE_ACCESS = 22;

  private static final List<String> LONG_COMMANDS = List.of("bake", "check");

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
    Process second = args.length > 0 && LONG_COMMANDS.contains(args[0]) ? second(args) : null;
    if (second == null) {
      Main.main(args);
      return;
    }
    Runtime.getRuntime().addShutdownHook(new Ending(second));
    Runtime.getRuntime().halt(second.waitFor());
  }

  /** Ends the second JVM with the first one. */
  private static final class Ending extends Thread {

    private final Process process;

    Ending(Process process) {
      this.process = process;
    }

    @Override
    public void run() {
      process.destroy();
    }
  }

  /** The second JVM; null where there should be none. */
  private static Process second(String[] args) {
    Optional<String[]> given = ProcessHandle.current().info().arguments();
    if (given.isEmpty()) {
      return null;
    }
    List<String> command = command(List.of(given.get()), List.of(args), System.getenv());
    return command.isEmpty() ? null : start(command);
  }

  /**
   * The command for the second JVM.
   *
   * @param given the arguments of this JVM
   * @param args the arguments of the program
   * @return empty where there should be no second one
   */
  static List<String> command(
      List<String> given, List<String> args, Map<String, String> environment) {
    if (given.size() != JAR_ARGUMENTS + args.size() || !given.get(0).equals("-jar")) {
      return List.of();
    }
    for (String variable : VARIABLES) {
      if (environment.containsKey(variable)) {
        return List.of();
      }
    }
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(OPTIONS);
    if (Runtime.version().feature() >= ASKS_FOR_NATIVE_ACCESS) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    // The archive is good for the jar at the very path that it was made with.
    String jar = new File(given.get(1)).getAbsolutePath();
    String archive = archive(jar);
    if (new File(archive).isFile()) {
      command.add("-XX:SharedArchiveFile=" + archive);
    }
    command.add("-cp");
    command.add(jar);
    command.add("io.github.syllabake.cli.Main");
    command.addAll(args);
    return command;
  }

  /** The archive of loaded classes that the build puts beside a jar, for this JVM. */
  private static String archive(String jar) {
    return jar + "-" + System.getProperty("java.vm.version") + ".jsa";
  }

  /** Where no process can be started, the bake runs here. */
  private static Process start(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    if (NO_LANGUAGE.equals(System.getProperty("sun.jnu.encoding"))) {
      builder.environment().put("LC_ALL", "C.UTF-8");
    }
    try {
      return builder.start();
    } catch (IOException e) {
      return null;
    }
  }
}
