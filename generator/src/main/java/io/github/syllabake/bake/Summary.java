package io.github.syllabake.bake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The closing lines of a bake. */
final class Summary {

  private static final long KILO = 1000;

  private Summary() {}

  static List<String> of(BakeReport report) {
    List<String> lines = new ArrayList<>();
    String verb = report.site().isPresent() ? "Baked " : "Checked ";
    report.counts().ifPresent(counts -> lines.add(verb + things(counts)));
    report.counts().ifPresent(counts -> lines.add(formulas(counts)));
    lines.add(warnings(report.warnings()) + ", " + seconds(report.time()));
    report.site().ifPresent(site -> lines.addAll(site(site)));
    return lines;
  }

  private static String things(GuideCounts counts) {
    return String.join(
        ", ",
        count(counts.pages(), "page"),
        count(counts.pillars(), "pillar") + " with " + count(counts.items(), "item"),
        count(counts.mindmaps(), "mindmap"),
        count(counts.questions(), "question"));
  }

  private static String formulas(GuideCounts counts) {
    int kept = counts.formulas() - counts.typeset();
    String made =
        String.format(Locale.ROOT, ": %,d typeset, %,d from the cache", counts.typeset(), kept);
    return count(counts.formulas(), "formula") + (kept == 0 ? "" : made);
  }

  private static String warnings(int warnings) {
    return warnings == 0 ? "No warnings" : count(warnings, "warning");
  }

  private static List<String> site(BakedSite site) {
    List<String> lines = new ArrayList<>();
    lines.add("Site  " + site.index().getParent() + " (" + size(site.bytes()) + ")");
    site.zip().ifPresent(zip -> lines.add("Zip   " + zip.path() + " (" + size(zip.bytes()) + ")"));
    lines.add("Open  " + site.index().toUri());
    return lines;
  }

  private static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / (double) KILO);
  }

  private static String size(long bytes) {
    return bytes < KILO * KILO
        ? String.format(Locale.ROOT, "%d kB", Math.max(1, Math.round(bytes / (double) KILO)))
        : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO));
  }
}
