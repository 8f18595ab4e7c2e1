package io.github.syllabake.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {

  @ParameterizedTest
  @CsvSource({
    "Linear Algebra, linear-algebra",
    "Vectors & Matrices, vectors-matrices",
    "Bayes' Theorem, bayes-theorem",
    "Naïve Bayes, naïve-bayes",
    "線形代数, 線形代数",
    "  k-NN  , k-nn",
    "***, -",
    "R², r2"
  })
  void slugKeepsLettersAndDigitsOfAnyScript(String name, String slug) {
    assertEquals(slug, Ids.slug(name));
  }

  @Test
  void longSlugsEndAtAWord() {
    String slug =
        Ids.slug("one two three four five six seven eight nine ten eleven twelve thirteen");
    assertTrue(slug.length() <= 60, slug);
    assertTrue(slug.endsWith("-eleven"), slug);
  }

  @Test
  void slugsDoNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals("iid", Ids.slug("IID"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anAnchorLeavesOutItsPage() {
    assertEquals("algebra/rank", Ids.anchor("math/algebra/rank", "math"));
    assertEquals("svd", Ids.anchor("svd", "math"));
    assertEquals("mathematics/rank", Ids.anchor("mathematics/rank", "math"));
  }
}
