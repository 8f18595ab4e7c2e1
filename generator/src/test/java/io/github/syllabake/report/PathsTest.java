package io.github.syllabake.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {

  @ParameterizedTest
  @CsvSource({
    "guide/a b.md, guide/a%20b.md",
    "/base/größe.md, gr%C3%B6%C3%9Fe.md",
    "a:b.md, ./a:b.md",
    "100%.md, 100%25.md",
    "/elsewhere/a b.md, file:///elsewhere/a%20b.md",
    "., ."
  })
  void addressesAreReferencesByTheRules(String named, String uri) {
    assertEquals(uri, new Paths(Path.of("/base")).uri(named));
  }
}
