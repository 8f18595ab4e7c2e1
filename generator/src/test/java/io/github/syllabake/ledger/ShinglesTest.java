package io.github.syllabake.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShinglesTest {

  private static double likeness(String a, String b) {
    return Shingles.of(a).likeness(Shingles.of(b));
  }

  @Test
  void sameTextsAreWhollyAlikeAndOthersNotAtAll() {
    assertEquals(1, likeness("dot-product", "dot-product"));
    assertEquals(0, likeness("dot-product", "rank"));
    assertEquals(0, likeness("", "rank"));
  }

  @Test
  void otherEndingsAndOneOtherWordLeaveTextsAlike() {
    assertTrue(likeness("eigenvector-of-a-matrix", "eigenvectors-of-matrices") > 0.6);
    assertTrue(likeness("dot-product-say-what-it-means", "inner-product-say-what-it-means") > 0.6);
  }

  @Test
  void scriptsWithoutSpacesAreCompared() {
    assertTrue(likeness("線形代数の基礎", "線形代数の基礎知識") > 0.6);
    assertEquals(0, likeness("線形代数の基礎", "確率論入門"));
  }

  @Test
  void partStandsInTheWhole() {
    assertEquals(1, Shingles.of("all-linear").shareIn(Shingles.of("x-all-linear-y")));
    assertEquals(0, Shingles.of("rank").shareIn(Shingles.of("x-all-linear-y")));
  }
}
