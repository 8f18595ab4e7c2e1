package io.github.syllabake.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.guide.NuChecker;
import io.github.syllabake.render.math.KatexTypesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A short run of fuzzing, the same each time, and all that longer ones found. */
class FuzzTest {

  private static final long SEED = 7;
  private static final int INPUTS = 5_000;
  private static final int CHECKED = 10;
  private static final int WITH_KATEX = 300;

  private static final NuChecker CHECKER = new NuChecker();

  @TempDir Path folder;

  @Test
  void noInputBreaksTheWayToThePages() throws IOException {
    Trial trial = new Trial();
    Mutator mutator = new Mutator(Seeds.all(), SEED);
    List<String> refused = new ArrayList<>();
    for (int i = 1; i <= INPUTS; i++) {
      String html = run(trial, mutator.next());
      if (i % CHECKED == 0 && !html.isEmpty()) {
        refused.addAll(errors(html));
      }
    }
    assertEquals(List.of(), refused);
  }

  @Test
  void noFormulaBreaksIt() {
    try (KatexTypesetter katex = new KatexTypesetter(folder)) {
      Trial trial = new Trial(katex);
      Mutator mutator =
          new Mutator(List.of("$a^2$ and $$\\frac{a}{b}$$, $\\sqrt[3]{x}_i$\n"), SEED);
      for (int i = 0; i < WITH_KATEX; i++) {
        run(trial, mutator.next());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("found")
  void whatWasFoundIsMended(Path file) throws IOException {
    assertEquals(List.of(), errors(run(Trial.thorough(), Files.readString(file))));
  }

  private static List<String> errors(String html) {
    return CHECKER.html(Fuzz.wrapped(html));
  }

  static List<Path> found() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>x</b>",
        "<p>x",
        "<p>x</a>",
        "<p id=a>x</p>",
        "<p onclick=\"x\">x</p>",
        "<p>a & b</p>",
        "<p>a > b</p>",
        "<a href=\"#\"><a href=\"#\">x</a></a>",
        "<a href=\"java\tscript:x\">x</a>",
        "<p id=\"a\">x</p><p id=\"a\">x</p>",
        "<p>\u0001</p>"
      })
  void theCheckSeesWhatIsWrong(String html) {
    assertThrows(AssertionError.class, () -> StrictHtml.check(html));
  }

  @Test
  void theCheckOfWordsSeesWhatIsLost() {
    KeptText.check("some *words*", List.of("<p>some <em>words</em></p>"), List.of(), "");
    KeptText.check("|a|\n|-|\n|b|words|", List.of("<td>b</td>"), List.of(), "words|");
    assertThrows(
        AssertionError.class,
        () -> KeptText.check("|a|\n|-|\n|b|words|", List.of("<td>b"), List.of(), ""));
  }

  private static String run(Trial trial, String input) {
    try {
      return trial.run(input);
    } catch (RuntimeException | Error failure) {
      throw new AssertionError(failure.getMessage() + "\n--- with ---\n" + input, failure);
    }
  }

  @Test
  void theSameSeedMakesTheSameInputs() {
    List<String> seeds = List.of("# a\n\n- [ ] b\n");
    Mutator one = new Mutator(seeds, SEED);
    Mutator other = new Mutator(seeds, SEED);
    assertTrue(Stream.generate(one::next).limit(100).allMatch(text -> text.equals(other.next())));
  }
}
