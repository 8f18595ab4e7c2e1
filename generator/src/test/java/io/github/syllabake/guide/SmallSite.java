package io.github.syllabake.guide;

import io.github.syllabake.bake.BakeReport;
import io.github.syllabake.bake.BakeRequest;
import io.github.syllabake.bake.Bakery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A small site among the test resources: its content in {@code guide/}, perhaps templates and
 * assets of its own, and in {@code report.txt} what a person is told of it.
 */
record SmallSite(Path folder) {

  private static final Path ALL = Path.of("src", "test", "resources", "sites");

  /** The sites of a folder, sorted. */
  static Stream<SmallSite> all(String kind) {
    try (Stream<Path> folders = Files.list(ALL.resolve(kind))) {
      return folders.sorted().map(SmallSite::new).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs all stages without writing anything. */
  BakeReport check() {
    return bakery().check(request(Path.of("target", "nowhere")));
  }

  /** Bakes into a folder. */
  BakeReport bake(Path output) {
    return bakery().bake(request(output));
  }

  private static Bakery bakery() {
    return new Bakery((what, done, total) -> {});
  }

  private BakeRequest request(Path output) {
    return new BakeRequest(
        content(),
        output,
        Optional.of(folder.resolve("templates")).filter(Files::isDirectory),
        Optional.of(folder.resolve("assets")).filter(Files::isDirectory),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Path content() {
    return folder.resolve("guide");
  }

  /** What a person is told, with paths as they stand in the site's folder. */
  String told(BakeReport report) {
    return report.problems(false).replace(folder + "/", "");
  }

  /** What a person should be told; nothing without such a file. */
  String expected() throws IOException {
    Path file = reportFile();
    return Files.exists(file) ? Files.readString(file) : "";
  }

  Path reportFile() {
    return folder.resolve("report.txt");
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
