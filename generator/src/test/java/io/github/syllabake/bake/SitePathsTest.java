package io.github.syllabake.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitePathsTest {

  @Test
  void laterFileThatWouldOverwriteAnEarlierOneIsAnError() {
    List<Diagnostic> problems =
        SitePaths.check(
            List.of(
                claim("index.html", "the first page", "index.md"),
                claim("a.html", "a page", "a.md"),
                claim("Index.HTML", "an attachment", "Index.HTML")));
    assertEquals(1, problems.size());
    assertEquals("Index.HTML", problems.get(0).span().file());
    assertEquals(
        "becomes Index.HTML, which is the address of the first page", problems.get(0).message());
  }

  private static SitePaths.Claim claim(String path, String source, String file) {
    return new SitePaths.Claim(path, source, SourceSpan.startOf(file));
  }
}
