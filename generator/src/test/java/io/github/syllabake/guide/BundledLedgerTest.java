package io.github.syllabake.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.bake.Bakery;
import io.github.syllabake.bake.IdsReport;
import io.github.syllabake.ledger.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of the bundled guide. */
class BundledLedgerTest {

  @TempDir Path folder;

  @Test
  void isUpToDate() throws IOException {
    try (Stream<Path> files = Files.walk(BakedGuide.content())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(BakedGuide.content().relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    IdsReport report = Bakery.ids(folder, Decision.by(false, false));
    assertEquals(List.of(), report.update().orElseThrow().open());
    assertFalse(
        report.written(), "run “java -jar generator/target/syllabake.jar ids” and commit ids.lock");
  }

  @Test
  void isNoPartOfTheSite() {
    assertTrue(
        SiteFolder.list(BakedGuide.bundled()).stream().noneMatch(f -> f.contains("ids.lock")));
  }

  @Test
  void sharedTicksStandInSeveralPlacesAndAreCountedInEach() {
    SiteFolder site = SiteFolder.read(BakedGuide.bundled());
    Map<String, Long> places =
        site.pages("pillar").stream()
            .flatMap(page -> TotalsAudit.boxIds(page.document()).stream())
            .filter(id -> id.startsWith("="))
            .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    assertTrue(
        places
            .keySet()
            .containsAll(
                List.of(
                    "=bag-of-words",
                    "=tf-idf",
                    "=word2vec",
                    "=pca",
                    "=backpropagation",
                    "=bert",
                    "=gpt",
                    "=t5",
                    "=self-attention")),
        places::toString);
    assertTrue(places.values().stream().allMatch(count -> count >= 2), places::toString);
  }
}
