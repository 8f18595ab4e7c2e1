package io.github.syllabake.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain text|plain text",
        "of $x^2$ and $\\alpha$.|of x² and α.",
        "costs \\$5 or \\$6|costs $5 or $6",
        "one $ alone|one $ alone",
        "$a$$b$|ab"
      })
  void formulasBecomeCharacters(String plain, String readable) {
    assertEquals(readable, ReadableText.of(plain));
  }
}
