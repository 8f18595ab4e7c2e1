package io.github.syllabake.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.syllabake.bake.BakeReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A small site for each rule. With {@code -Dgolden.update=true}, the reports are written instead of
 * compared.
 */
class SmallSitesTest {

  private static final NuChecker CHECKER = new NuChecker();

  @TempDir Path temporary;

  @ParameterizedTest
  @MethodSource("invalid")
  void badInputIsReportedAsAPersonShouldReadIt(SmallSite site) throws IOException {
    String told = site.told(site.check());
    assertNotEquals("", told);
    assertFalse(told.contains("Exception") || told.contains("\tat "), told);
    compare(site, told);
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void theLastGoodSiteStays(SmallSite site) throws IOException {
    Path output = temporary.resolve("site");
    Files.createDirectories(output);
    Files.writeString(output.resolve(".syllabake"), "");
    Files.writeString(output.resolve("index.html"), "the last good one");
    BakeReport report = site.bake(output);
    if (report.hasErrors()) {
      assertEquals(List.of(".syllabake", "index.html"), SiteFolder.list(output));
      assertEquals("the last good one", Files.readString(output.resolve("index.html")));
    }
    assertEquals(site.told(site.check()), site.told(report), "bake and check say the same");
  }

  @ParameterizedTest
  @MethodSource("valid")
  void goodInputBakesToASoundSite(SmallSite site) throws IOException {
    Path output = temporary.resolve("site");
    compare(site, site.told(site.bake(output)));
    SiteFolder baked = SiteFolder.read(output);
    String base = site.toString().equals("base-url") ? "/guide/" : "/";
    assertEquals(List.of(), LinkAudit.of(baked, base).problems());
    assertEquals(
        List.of(),
        baked.pages().values().stream().flatMap(page -> PageAudit.of(page).stream()).toList());
    assertEquals(List.of(), TotalsAudit.of(baked));
    for (String path : baked.pages().keySet()) {
      assertEquals(List.of(), CHECKER.html(baked.file(path).toFile()), path);
    }
  }

  private static void compare(SmallSite site, String told) throws IOException {
    if (Boolean.getBoolean("golden.update") && !told.isEmpty()) {
      Files.writeString(site.reportFile(), told);
    }
    assertEquals(site.expected(), told);
  }

  static Stream<SmallSite> valid() {
    return SmallSite.all("valid");
  }

  static Stream<SmallSite> invalid() {
    return SmallSite.all("invalid");
  }
}
