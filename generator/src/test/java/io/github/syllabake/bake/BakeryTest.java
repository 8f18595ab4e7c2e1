package io.github.syllabake.bake;

import static io.github.syllabake.bake.Fixtures.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.source.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BakeryTest {

  private static final String PILLAR =
      """
      # Linear Algebra

      ## Vectors

      - [ ] **Dot product:** compute $a \\cdot b$ & say what it means.

        It is large when both point the same way.
      """;

  @TempDir Path folder;
  private Path content;
  private Path out;

  @BeforeEach
  void writeContent() throws IOException {
    content = folder.resolve("my-guide");
    out = folder.resolve("site");
    write(content, "algebra.md", PILLAR);
    write(content, "iris.csv", "no picture");
  }

  @Test
  void folderWithNothingButMarkdownBakes() throws IOException {
    BakeReport report = bake(request());
    assertEquals(List.of(), report.diagnostics());
    Map<String, String> files = Fixtures.files(out);
    assertTrue(files.get("pillars/algebra.html").contains("class=\"katex\""));
    assertTrue(files.keySet().containsAll(List.of("index.html", "404.html", "guide.json")));
    assertEquals("no picture", files.get("iris.csv"));
    GuideCounts counts = report.counts().orElseThrow();
    assertEquals(new GuideCounts(8, 1, 1, 0, 0, 1, 1), counts);
    assertEquals(out.resolve("index.html"), report.site().orElseThrow().index());
  }

  @Test
  void summarySaysWhatWasMadeAndWhereToOpenIt() {
    BakeRequest request =
        new BakeRequest(
            content,
            out,
            Optional.empty(),
            Optional.empty(),
            Optional.of(folder.resolve("guide.zip")),
            Optional.empty(),
            Optional.of(folder.resolve("cache")));
    bake(request);
    String summary = String.join("\n", bake(request).summary());
    assertTrue(
        summary.startsWith(
            "Baked 8 pages, 1 pillar with 1 item, 0 mindmaps, 0 questions\n"
                + "1 formula: 0 typeset, 1 from the cache\nNo warnings, "),
        summary);
    assertTrue(summary.contains("Zip   " + folder.resolve("guide.zip") + " ("), summary);
    assertTrue(summary.endsWith("Open  " + out.resolve("index.html").toUri()), summary);
  }

  @Test
  void lastGoodSiteStaysAfterAnyKindOfError() throws IOException {
    bake(request());
    SortedMap<String, String> good = Fixtures.files(out);
    write(content, "algebra.md", PILLAR + "\n[nowhere](none.md)");
    BakeReport report = bake(request().strictly(true));
    assertTrue(report.hasErrors() && report.site().isEmpty() && report.summary().isEmpty());
    write(content, "algebra.md", PILLAR);
    Path templates = write(folder, "templates/pillar.ftl", "${nothing}").getParent();
    assertTrue(bake(with(templates)).hasErrors());
    assertEquals(good, Fixtures.files(out));
    assertEquals(List.of("my-guide", "site", "templates"), names());
  }

  @Test
  void allProblemsAreReportedTogether() throws IOException {
    write(content, "algebra.md", PILLAR + "\n[nowhere](none.md) $\\nonsense$");
    write(out, "foreign.txt", "x");
    Files.write(content.resolve("latin.md"), new byte[] {'#', ' ', (byte) 0xE9});
    List<String> codes = bake(request()).diagnostics().stream().map(Diagnostic::code).toList();
    assertTrue(
        codes.containsAll(List.of("broken-link", "bad-tex", "not-utf-8", "output-not-ours")),
        codes::toString);
  }

  @Test
  void problemsAreNamedFromWhereTheProgramWasStarted() throws IOException {
    write(content, "algebra.md", "[nowhere](none.md)");
    BakeReport report = bake(request());
    String place = content.resolve("algebra.md") + ":1:";
    assertTrue(report.problems(false).startsWith(place), report.problems(false));
    assertTrue(report.problems(false).contains("  [nowhere](none.md)\n"), report.problems(false));
  }

  @Test
  void templateErrorShowsItsLine() throws IOException {
    Path templates = write(folder, "templates/pillar.ftl", "<p>\n${page.nothing}").getParent();
    String report = bake(with(templates)).problems(false);
    assertTrue(
        report.startsWith(templates.resolve("pillar.ftl") + ":2:3: error[template-error]: "),
        report);
    assertTrue(report.contains("  ${page.nothing}\n    ^\n"), report);
  }

  @Test
  void checkFindsWhatABakeFindsAndWritesNothing() throws IOException {
    assertEquals(List.of(), check(request()).diagnostics());
    Path templates = write(folder, "templates/pillar.ftl", "${nothing}").getParent();
    BakeReport report = check(with(templates));
    assertEquals(List.of("template-error"), codes(report));
    assertFalse(Files.exists(out));
  }

  @Test
  void attachmentWithTheAddressOfAPageIsLeftOut() throws IOException {
    write(content, "pillars/algebra.html", "x");
    write(content, "assets/css/Syllabake.css", "x");
    write(content, "index.html", "x");
    assertEquals(List.of("left-out", "left-out", "left-out"), codes(bake(request())));
  }

  @Test
  void baseUrlOfTheRequestWins() throws IOException {
    write(content, "index.md", "---\nbase-url: https://settings.example/\n---\n# Guide");
    BakeRequest request =
        new BakeRequest(
            content,
            out,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("https://request.example/x"),
            Optional.empty());
    assertEquals(List.of(), codes(bake(request)));
    String sitemap = Files.readString(out.resolve("sitemap.xml"));
    assertTrue(sitemap.contains("https://request.example/x/pillars/algebra.html"), sitemap);
  }

  @Test
  void outputInsideTheContentIsNoPartOfTheNextBake() throws IOException {
    BakeRequest request = BakeRequest.of(content, content.resolve("site"));
    bake(request);
    assertEquals(List.of(), codes(bake(request)));
    assertFalse(Files.exists(content.resolve("site/site")));
  }

  @Test
  void folderThatDoesNotExistIsAnError() {
    assertEquals(List.of("no-folder"), codes(bake(with(folder.resolve("none")))));
    assertEquals(List.of("no-folder"), codes(bake(BakeRequest.of(folder.resolve("none"), out))));
  }

  private BakeRequest request() {
    return BakeRequest.of(content, out);
  }

  private BakeRequest with(Path templates) {
    return new BakeRequest(
        content,
        out,
        Optional.of(templates),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static BakeReport bake(BakeRequest request) {
    return new Bakery((what, done, total) -> {}).bake(request);
  }

  private static BakeReport check(BakeRequest request) {
    return new Bakery((what, done, total) -> {}).check(request);
  }

  private static List<String> codes(BakeReport report) {
    return report.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
