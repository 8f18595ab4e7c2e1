package io.github.syllabake.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar as a person would: in a process of its own, with nothing but the jar. */
class RunnableJarIT {

  private static final Path JAR = Path.of("target", "syllabake.jar").toAbsolutePath();

  private static final int MOST_SECONDS = 120;

  @TempDir Path folder;

  @BeforeEach
  void writeGuide() throws IOException {
    Files.writeString(
        folder.resolve("algebra.md"),
        "# Algebra\n\n## Groups\n\n- [ ] **Größe:** what $|G| = 1\\,234$ means, “quoted”.\n");
  }

  @Test
  void bakesWithTheBuiltInTheme() throws Exception {
    assertEquals("", run(0, List.of(), "bake", folder.toString(), "-o", "site"));
    String page = Files.readString(folder.resolve("site/pillars/algebra.html"));
    assertTrue(page.contains("class=\"katex\"") && page.contains("Größe"), page);
    assertTrue(Files.size(folder.resolve("site/assets/css/syllabake.css")) > 1000);
    assertTrue(Files.size(folder.resolve("site/assets/js/syllabake.js")) > 1000);
  }

  /** The build makes an archive of classes for the JVM that it runs in. */
  @Test
  void hasItsClassesInAnArchive() throws Exception {
    Path archive = Path.of(JAR + "-" + System.getProperty("java.vm.version") + ".jsa");
    List<String> use = List.of("-Xshare:on", "-XX:SharedArchiveFile=" + archive);
    assertEquals("", run(0, use, "check", "."));
  }

  @Test
  void reportHasNoStackTraceAndNoColors() throws Exception {
    Files.writeString(folder.resolve("algebra.md"), "# Algebra\n\nsee [x](none.md)\n");
    String report = run(1, List.of(), "check", ".", "--strict");
    assertTrue(report.startsWith("algebra.md:3:5: error[broken-link]: "), report);
    assertFalse(report.contains("\tat ") || report.contains("\u001B"), report);
  }

  @Test
  void neitherSystemNorFileTimesNorLineEndsChangeAByte() throws Exception {
    run(0, List.of(), "bake", ".", "-o", "a", "--zip", "target/guide.zip");
    byte[] zip = Files.readAllBytes(folder.resolve("target/guide.zip"));
    Path file = folder.resolve("algebra.md");
    Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
    List<String> elsewhere =
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-9",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=7");
    run(0, elsewhere, "bake", ".", "-o", "b", "--zip", "target/guide.zip");
    assertEquals(bytes(folder.resolve("a")), bytes(folder.resolve("b")));
    assertEquals(bytes(zip), bytes(Files.readAllBytes(folder.resolve("target/guide.zip"))));
  }

  @Test
  void fileNamesAreReadWhereNoLanguageIsSet() throws Exception {
    Files.writeString(folder.resolve("größe.md"), "# Größe\n\n[here](größe.md)\n");
    assertEquals("", run(0, List.of(), "bake", ".", "-o", "site"));
    assertTrue(Files.exists(folder.resolve("site/größe.html")));
    String report = run(1, List.of("-Xmx500m"), "check", ".");
    assertTrue(report.contains("error[unreadable-name]"), report);
    assertFalse(report.contains("\tat "), report);
  }

  /** The script beside the jar, from anywhere and through a link, in one JVM. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void scriptDoesTheSame(@TempDir Path elsewhere) throws Exception {
    Path link = elsewhere.resolve("link to it");
    Files.createSymbolicLink(link, JAR.resolveSibling("syllabake"));
    assertEquals("", ran(0, List.of(link.toString()), "bake", ".", "-o", "site"));
    assertTrue(Files.readString(folder.resolve("site/pillars/algebra.html")).contains("Größe"));
    Files.writeString(folder.resolve("größe.md"), "# Größe\n\n- [ ] **Broken:** $\\frac{$\n");
    String report = ran(1, List.of(link.toString()), "check", ".", "--strict");
    assertTrue(report.startsWith("größe.md:3:"), report);
  }

  /** Runs the jar and returns what it printed to its standard error. */
  private String run(int status, List<String> options, String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    return ran(status, command, args);
  }

  private String ran(int status, List<String> start, String... args) throws Exception {
    List<String> command = new ArrayList<>(start);
    command.addAll(List.of(args));
    command.addAll(List.of("--cache", folder.resolve(".cache").toString()));
    Path errors = Files.createTempFile(folder, ".errors", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(errors.toFile());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    String printed = Files.readString(errors);
    assertTrue(ended, () -> "it did not end: " + command + "\n" + printed);
    assertEquals(status, process.waitFor(), printed);
    return printed;
  }

  private static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), bytes(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  /** Bytes as text that can be compared and printed. */
  private static String bytes(byte[] content) {
    return new String(content, ISO_8859_1);
  }
}
