package io.github.syllabake.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.golden.Stages;
import io.github.syllabake.model.Guide;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Folders of raw notes, and beside each what an import makes of it, report included. */
class ImporterGoldenTest {

  private static final Path ROOT = Path.of("src/test/resources/importing");

  @TempDir Path folder;

  static List<Path> notes() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("notes")
  void becomeThis(Path notes) throws IOException {
    Imported imported = imported(notes);
    Path expected = notes.resolveSibling(notes.getFileName() + ".golden");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, dump(imported));
    }
    assertEquals(Files.readString(expected), dump(imported));
    assertTrue(imported.isComplete(), () -> String.join("\n", ImportReport.lines(imported, true)));
  }

  @ParameterizedTest
  @MethodSource("notes")
  void areAGuideWithoutErrors(Path notes) throws IOException {
    Path content = written(notes, "content");
    Outcome<Guide> guide = Stages.link(content);
    List<Diagnostic> errors =
        guide.diagnostics().stream()
            .filter(problem -> problem.isError() || problem.code().equals("two-homes"))
            .toList();
    assertEquals(List.of(), errors);
  }

  @ParameterizedTest
  @MethodSource("notes")
  void aSecondImportChangesNothing(Path notes) throws IOException {
    Path first = written(notes, "first");
    Path second = written(first, "second");
    assertEquals(contents(first), contents(second));
  }

  private Path written(Path notes, String name) throws IOException {
    RawFiles files = RawFiles.read(List.of(notes));
    Imported imported = Importer.run(files.files(), ImportOptions.DEFAULT, files::has);
    Path content = folder.resolve(name);
    ContentFolder.at(content).write(imported.files(), imported.attachments(), files.root());
    return content;
  }

  private static Imported imported(Path notes) throws IOException {
    RawFiles files = RawFiles.read(List.of(notes));
    return Importer.run(files.files(), ImportOptions.DEFAULT, files::has);
  }

  private static String dump(Imported imported) {
    StringBuilder dump = new StringBuilder();
    for (Map.Entry<String, String> file : imported.files().entrySet()) {
      dump.append("=== ").append(file.getKey()).append('\n').append(file.getValue());
    }
    dump.append("=== report\n");
    ImportReport.lines(imported, true).forEach(line -> dump.append(line).append('\n'));
    return dump.toString();
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> contents.put(folder.relativize(file).toString(), text(file)));
    }
    return contents;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
