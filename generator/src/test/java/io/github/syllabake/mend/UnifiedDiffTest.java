package io.github.syllabake.mend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

  @Test
  void saysWhereAFileHasNoLastLineEnd() {
    assertEquals(
        List.of(
            "--- a/x.md",
            "+++ b/x.md",
            "@@ -1,2 +1,2 @@",
            "-old\r",
            "+new\r",
            " end",
            "\\ No newline at end of file"),
        UnifiedDiff.of("x.md", "old\r\nend".getBytes(UTF_8), "new\r\nend".getBytes(UTF_8)));
  }

  @Test
  void isEmptyWithoutADifference() {
    assertEquals(List.of(), UnifiedDiff.of("x.md", "a\n".getBytes(UTF_8), "a\n".getBytes(UTF_8)));
  }
}
