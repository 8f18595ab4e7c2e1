package io.github.syllabake.render.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedTypesetterTest {

  private static final Formula X = new Formula("x", false);
  private static final Formula SUM = new Formula("∑ x", true);
  private static final Formula BROKEN = new Formula("\\broken", false);

  @TempDir Path folder;

  private final List<Formula> asked = new ArrayList<>();
  private final List<Formula> begun = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  @Test
  void asksForEachFormulaOnce() {
    Map<Formula, Typeset> first = typesetter().typeset(List.of(X, SUM, X));
    assertEquals(List.of(X, SUM), asked);
    assertEquals(first, typesetter().typeset(List.of(SUM, X)));
    assertEquals(List.of(X, SUM), asked);
  }

  @Test
  void beginsAheadOnlyWithWhatIsNotKept() {
    typesetter().typeset(List.of(X));
    typesetter().ahead(List.of(X, SUM));
    assertEquals(List.of(SUM), begun);
  }

  @Test
  void tellsDisplayedFormulasFromOthers() {
    typesetter().typeset(List.of(X));
    typesetter().typeset(List.of(new Formula("x", true)));
    assertEquals(2, asked.size());
  }

  /** Broken TeX stops the bake, and the author mends it. */
  @Test
  void keepsNoRefusals() {
    Map<Formula, Typeset> results = typesetter().typeset(List.of(BROKEN, X));
    assertEquals(new Typeset.Refused("broken", 0, 7), results.get(BROKEN));
    typesetter().typeset(List.of(BROKEN, X));
    assertEquals(List.of(BROKEN, X, BROKEN), asked);
  }

  @Test
  void makesUpForDamagedFiles() throws IOException {
    Map<Formula, Typeset> whole = typesetter().typeset(List.of(X, SUM));
    Path file = files().get(0);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i += 7) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 1;
      Files.write(file, damaged);
      assertEquals(whole, typesetter().typeset(List.of(X, SUM)), "byte " + i);
      Files.deleteIfExists(file);
    }
  }

  @Test
  void makesUpForShortenedFiles() throws IOException {
    Map<Formula, Typeset> whole = typesetter().typeset(List.of(X, SUM));
    Path file = files().get(0);
    byte[] bytes = Files.readAllBytes(file);
    for (int length = 0; length < bytes.length; length += 5) {
      Files.write(file, java.util.Arrays.copyOf(bytes, length));
      assertEquals(whole, typesetter().typeset(List.of(X, SUM)), "length " + length);
    }
  }

  @Test
  void putsFilesTogether() throws IOException {
    List<Formula> all = IntStream.range(0, 40).mapToObj(i -> new Formula("x_" + i, false)).toList();
    for (int i = 1; i <= all.size(); i++) {
      typesetter().typeset(all.subList(0, i));
    }
    assertTrue(files().size() <= 8, () -> "too many files: " + files());
    assertEquals(all, asked);
  }

  /** As two bakes at the same time do. */
  @Test
  void servesSeveralAtOnce() {
    Map<Formula, Typeset> expected = new HashMap<>();
    List<List<Formula>> bakes =
        IntStream.range(0, 40)
            .mapToObj(i -> List.of(X, new Formula("x_" + i % 13, false), SUM))
            .toList();
    bakes.forEach(bake -> bake.forEach(formula -> expected.put(formula, typeset(formula))));
    bakes.parallelStream()
        .forEach(
            bake ->
                new CachedTypesetter(
                        folder, new Counting(new ArrayList<>(), new ArrayList<>()), warnings::add)
                    .typeset(bake)
                    .forEach((formula, result) -> assertEquals(expected.get(formula), result)));
    assertEquals(List.of(), warnings);
    assertTrue(parts().isEmpty());
    typesetter().typeset(List.of(X, SUM));
    assertEquals(List.of(), asked);
  }

  @Test
  void worksWithoutAFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Typesetter typesetter =
        new CachedTypesetter(file.resolve("math"), new Counting(asked, begun), warnings::add);
    assertEquals(Map.of(X, typeset(X)), typesetter.typeset(List.of(X)));
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).startsWith("Typeset formulas can't be kept in "), warnings.get(0));
  }

  private Typesetter typesetter() {
    return new CachedTypesetter(folder, new Counting(asked, begun), warnings::add);
  }

  private List<Path> files() {
    return filesThatEndWith(FormulaFileWriter.SUFFIX);
  }

  private List<Path> parts() {
    return filesThatEndWith(".part");
  }

  private List<Path> filesThatEndWith(String suffix) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Typeset typeset(Formula formula) {
    return formula.equals(BROKEN)
        ? new Typeset.Refused("broken", 0, 7)
        : new Typeset.Html("<b>" + formula.tex() + formula.display() + "</b>");
  }

  /** Typesets in no time and remembers what it was asked for. */
  private record Counting(List<Formula> asked, List<Formula> begun) implements Typesetter {

    @Override
    public void ahead(Collection<Formula> formulas) {
      begun.addAll(formulas);
    }

    @Override
    public Map<Formula, Typeset> typeset(Collection<Formula> formulas) {
      asked.addAll(formulas);
      Map<Formula, Typeset> results = new HashMap<>();
      formulas.forEach(formula -> results.put(formula, CachedTypesetterTest.typeset(formula)));
      return results;
    }

    @Override
    public boolean inBrowser() {
      return false;
    }
  }
}
