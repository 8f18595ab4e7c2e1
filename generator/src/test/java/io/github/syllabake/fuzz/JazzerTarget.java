package io.github.syllabake.fuzz;

import io.github.syllabake.guide.NuChecker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Jazzer calls with each of its inputs; it follows the branches that they take. */
public final class JazzerTarget {

  private static final Trial TRIAL = new Trial();
  private static final NuChecker CHECKER = new NuChecker();
  private static final Path PAGE = page();

  private JazzerTarget() {}

  /** Runs one input. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    String text = new String(input, StandardCharsets.UTF_8);
    String html = TRIAL.run(text);
    if (!html.isEmpty()) {
      Files.writeString(PAGE, Fuzz.wrapped(html));
      List<String> errors = CHECKER.html(PAGE.toFile());
      if (!errors.isEmpty()) {
        throw new AssertionError("Nu: " + errors);
      }
    }
  }

  private static Path page() {
    try {
      return Files.createTempFile("fuzz", ".html");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
