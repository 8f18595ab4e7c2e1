package io.github.syllabake.guide;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The bundled guide, baked as a reader gets it. */
class BundledGuideTest {

  private static final SiteFolder SITE = SiteFolder.read(BakedGuide.bundled());

  @Test
  void bakesWithoutAnyProblem() {
    assertEquals("", BakedGuide.baked().report().problems(false));
  }

  @Test
  void holdsWhatItPromises() {
    assertAll(
        () -> assertEquals(13, SITE.pages("pillar").size()),
        () -> assertEquals(409, boxes("pillar")),
        () -> assertEquals(17, SITE.pages("mindmap").size()),
        () -> assertEquals(130, boxes("questions")),
        () -> assertEquals(10, SITE.pages("questions").size()),
        () -> assertTrue(boxes("plan") > 0));
  }

  @Test
  void hasTheFilesThatServersAndSearchEnginesLookFor() {
    assertAll(
        Stream.of(
                "index.html",
                "404.html",
                "progress.html",
                "hub.html",
                "robots.txt",
                ".nojekyll",
                "guide.json")
            .map(path -> () -> assertTrue(SITE.files().contains(path), path)));
  }

  @Test
  void everyReferenceLeadsSomewhere() throws IOException {
    LinkAudit.Findings findings = LinkAudit.of(SITE);
    assertEquals(List.of(), findings.problems());
    assertEquals(Set.of("404.html", "hub.html"), findings.unreached());
    String content = allContent();
    assertEquals(
        List.of(),
        findings.external().stream().filter(address -> !content.contains(address)).toList(),
        "links to elsewhere come from the content alone");
  }

  @Test
  void everyPageIsSoundByItself() {
    assertEquals(
        List.of(), SITE.pages().values().stream().flatMap(p -> PageAudit.of(p).stream()).toList());
  }

  @Test
  void noTwoPagesHaveTheSameTitle() {
    Map<String, List<String>> byTitle =
        SITE.pages().values().stream()
            .collect(
                Collectors.groupingBy(
                    page -> page.document().title(),
                    TreeMap::new,
                    Collectors.mapping(SitePage::path, Collectors.toList())));
    byTitle.values().removeIf(paths -> paths.size() == 1);
    assertEquals(Map.of(), byTitle);
  }

  @Test
  void sumsAddUp() {
    assertEquals(List.of(), TotalsAudit.of(SITE));
  }

  @Test
  void dataHoldsEveryIdThatCanBeTicked() {
    Map<?, ?> guide = (Map<?, ?>) TotalsAudit.json(SITE.text("guide.json"));
    assertEquals(ticks("pillar"), ids(guide.get("pillars"), "sections", "items"));
    assertEquals(ticks("questions"), ids(guide.get("questions")));
  }

  @Test
  void noFormulaIsLeftToTheBrowser() {
    assertEquals(List.of(), SITE.files("katex.min.js"));
    assertTrue(SITE.files(".woff2").size() > 10, "KaTeX's fonts");
    for (SitePage page : SITE.pages().values()) {
      List<Element> bare = page.document().select(".math:not(:has(.katex)), .katex-error");
      assertEquals(List.of(), bare, page.path());
    }
  }

  @Test
  void everyNodeOfAMapStandsInItsOutline() {
    List<SitePage> maps = new ArrayList<>(SITE.pages("mindmap"));
    maps.addAll(SITE.pages("structure"));
    assertEquals(17 + 14, maps.size());
    for (SitePage page : maps) {
      int drawn = page.document().select(".mindmap-view .node").size();
      int listed = page.document().select(".outline-list li").size();
      assertTrue(listed > 4, page.path() + ": " + listed + " nodes");
      assertEquals(listed, drawn, page.path() + ": nodes drawn and listed");
    }
  }

  @Test
  void theMapOfAPillarCoversAllOfIt() {
    for (SitePage pillar : SITE.pages("pillar")) {
      String name = pillar.path().substring("pillars/".length());
      SitePage map = SITE.pages().get("mindmaps/of/" + name);
      List<String> boxes = pillar.document().select(".tick").eachAttr("data-id");
      List<String> nodes = map.document().select(".outline-list li").eachAttr("data-tick");
      assertEquals(boxes, nodes, map.path());
      String link = "a[href=../mindmaps/of/" + name + "]";
      assertEquals(1, pillar.document().select(link).size(), pillar.path());
    }
  }

  @Test
  void itemsLeadBackToTheirPlacesOnMaps() {
    int ways = 0;
    for (SitePage map : SITE.pages("mindmap")) {
      for (Element node : map.document().select(".outline-list li[data-tick]")) {
        String there = node.select("> a").attr("href");
        SitePage page = SITE.pages().get(there.substring(3, there.indexOf('#')));
        if (page.path().equals("plan.html")) {
          continue;
        }
        Element place = page.document().getElementById(there.substring(there.indexOf('#') + 1));
        String way = "a[href^=../" + map.path() + "#]";
        assertTrue(place.select(way).size() > 0, map.path() + ": " + node.id());
        ways++;
      }
    }
    assertTrue(ways > 40, ways + " nodes lead to a box");
  }

  @Test
  void theZipHoldsTheSameFiles() throws IOException {
    Set<String> packed = new TreeSet<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(BakedGuide.baked().zip()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String path = entry.getName().substring(entry.getName().indexOf('/') + 1);
        packed.add(path);
        assertTrue(Arrays.equals(SITE.bytes(path), zip.readAllBytes()), path);
      }
    }
    Set<String> baked = new TreeSet<>(SITE.files());
    baked.remove(".syllabake");
    assertEquals(baked, packed);
  }

  private static int boxes(String kind) {
    return ticks(kind).size();
  }

  private static List<String> ticks(String kind) {
    List<String> ids = new ArrayList<>();
    SITE.pages(kind).forEach(page -> ids.addAll(TotalsAudit.boxIds(page.document())));
    return ids.stream().sorted().toList();
  }

  /** The ids of all that hangs below a value of the guide's data, by way of these lists. */
  private static List<String> ids(Object list, String... below) {
    List<String> ids = new ArrayList<>();
    for (Object element : (List<?>) list) {
      Map<?, ?> value = (Map<?, ?>) element;
      if (below.length == 0) {
        ids.add((String) value.get(value.containsKey("tick") ? "tick" : "id"));
        ids.addAll(ids(value.containsKey("items") ? value.get("items") : List.of()));
      } else {
        ids.addAll(ids(value.get(below[0]), Arrays.copyOfRange(below, 1, below.length)));
      }
    }
    return ids.stream().sorted().toList();
  }

  private static String allContent() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(BakedGuide.content())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }
}
