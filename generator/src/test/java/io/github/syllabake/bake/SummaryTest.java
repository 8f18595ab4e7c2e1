package io.github.syllabake.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryTest {

  @Test
  void saysWhatWasMadeInTheSameWordsEverywhere() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      GuideCounts counts = new GuideCounts(1002, 1000, 60_000, 1, 0, 17_000, 1500);
      assertEquals(
          List.of(
              "Baked 1,002 pages, 1,000 pillars with 60,000 items, 1 mindmap, 0 questions",
              "17,000 formulas: 1,500 typeset, 15,500 from the cache",
              "No warnings, 12.3 s",
              "Site  out (144.7 MB)",
              "Zip   out.zip (794 kB)",
              "Open  " + Path.of("out", "index.html").toUri()),
          report(counts, Optional.of(site())).summary());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void checkSaysSo() {
    GuideCounts counts = new GuideCounts(2, 1, 1, 0, 0, 1, 1);
    assertEquals(
        List.of(
            "Checked 2 pages, 1 pillar with 1 item, 0 mindmaps, 0 questions",
            "1 formula",
            "No warnings, 12.3 s"),
        report(counts, Optional.empty()).summary());
  }

  private static BakedSite site() {
    BakedSite.Zip zip = new BakedSite.Zip(Path.of("out.zip"), 794_321);
    return new BakedSite(Path.of("out", "index.html"), 144_671_102, Optional.of(zip));
  }

  private static BakeReport report(GuideCounts counts, Optional<BakedSite> site) {
    Duration time = Duration.ofMillis(12_345);
    return new BakeReport(List.of(), List.of(), Optional.of(counts), site, time);
  }
}
