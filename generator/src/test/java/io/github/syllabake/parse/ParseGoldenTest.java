package io.github.syllabake.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.golden.GoldenFiles;
import io.github.syllabake.model.GuideParts;
import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what parsing makes of small files against golden files. */
final class ParseGoldenTest {

  static List<Path> pages() {
    return GoldenFiles.inputs("parse", ".md");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void parsesAsBefore(Path file) throws IOException {
    GoldenFiles.check(file, ".txt", GuideDump.of(parsed(file)));
  }

  /** Documents as they stand in the wild hold nothing that would keep a guide from being baked. */
  @ParameterizedTest
  @MethodSource("pages")
  void rawDocumentsHaveWarningsOnly(Path file) throws IOException {
    boolean raw = file.getFileName().toString().startsWith("raw-");
    boolean bad = file.getFileName().toString().startsWith("bad-");
    assertTrue(bad || !parsed(file).hasErrors());
    boolean told = parsed(file).diagnostics().stream().anyMatch(problem -> !isId(problem));
    assertEquals(raw || bad, told);
  }

  private static boolean isId(Diagnostic problem) {
    return problem.code().equals("numbered-id");
  }

  private static Outcome<GuideParts> parsed(Path file) throws IOException {
    String name = file.getFileName().toString();
    return GuideParser.parse(
        List.of(new SourceFile(name, Files.readString(file))), List.of(), "golden");
  }
}
