package io.github.syllabake.fuzz;

import io.github.syllabake.guide.NuChecker;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What Jazzer calls with each of its inputs; it follows the branches that they take. */
public final class JazzerTarget {

  private static final Trial TRIAL = new Trial();
  private static final NuChecker CHECKER = new NuChecker();

  private JazzerTarget() {}

  /** Runs one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    String html = TRIAL.run(text);
    if (!html.isEmpty()) {
      List<String> errors = CHECKER.html(Fuzz.wrapped(html));
      if (!errors.isEmpty()) {
        throw new AssertionError("Nu: " + errors);
      }
    }
  }
}
