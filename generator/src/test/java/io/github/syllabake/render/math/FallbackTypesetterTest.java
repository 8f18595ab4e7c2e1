package io.github.syllabake.render.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FallbackTypesetterTest {

  private static final Formula LESS = new Formula("a < b \\& c", false);
  private static final Map<Formula, Typeset> SOURCE =
      Map.of(LESS, new Typeset.Html("a &lt; b \\&amp; c"));

  private final List<String> warnings = new ArrayList<>();

  @Test
  void leavesFormulasToTheBrowserWhereV8DoesNotRun() {
    Typesetter typesetter = new FallbackTypesetter(new Failing(), warnings::add);
    assertFalse(typesetter.inBrowser());
    assertEquals(SOURCE, typesetter.typeset(List.of(LESS)));
    assertTrue(typesetter.inBrowser());
  }

  @Test
  void warnsOnce() {
    Typesetter typesetter = new FallbackTypesetter(new Failing(), warnings::add);
    typesetter.typeset(List.of(LESS));
    typesetter.typeset(List.of(LESS));
    assertEquals(
        List.of(
            "Formulas are typeset in the reader's browser and were not checked, because V8 does not"
                + " run here: its library is missing"),
        warnings);
  }

  @Test
  void staysOutOfTheWayWhereV8Runs(@TempDir Path folder) {
    Typesetter typesetter = new FallbackTypesetter(new KatexTypesetter(folder), warnings::add);
    assertEquals(
        new KatexTypesetter(folder).typeset(List.of(LESS)), typesetter.typeset(List.of(LESS)));
    assertFalse(typesetter.inBrowser());
    assertEquals(List.of(), warnings);
  }

  @Test
  void canBeAskedFor(@TempDir Path folder) {
    System.setProperty(Typesetters.PROPERTY, "browser");
    try {
      Typesetter typesetter = Typesetters.open(folder, Optional.empty(), warnings::add);
      assertEquals(SOURCE, typesetter.typeset(List.of(LESS)));
      assertTrue(typesetter.inBrowser());
      assertEquals(1, warnings.size());
    } finally {
      System.clearProperty(Typesetters.PROPERTY);
    }
  }

  private static final class Failing implements Typesetter {

    @Override
    public Map<Formula, Typeset> typeset(Collection<Formula> formulas) {
      throw new V8UnavailableException("its library is missing");
    }

    @Override
    public boolean inBrowser() {
      return false;
    }
  }
}
