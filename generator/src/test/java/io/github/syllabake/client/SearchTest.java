package io.github.syllabake.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.caoccao.javet.exceptions.JavetException;
import com.google.gson.Gson;
import io.github.syllabake.guide.BakedGuide;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The search in the bundled guide, its index as the bake writes it. See resources/client. */
class SearchTest {

  private static final String TESTS = "search-tests.js";
  private static final String LUNR = "/META-INF/resources/webjars/lunr/%s/lunr.min.js";
  private static final String VERSION = "/META-INF/maven/org.webjars.npm/lunr/pom.properties";
  private static final Path SCRIPTS = BakedGuide.bundled().resolve("assets/js");

  /** Bytes, packed: entries and words of the bundled guide. */
  private static final int MOST = 80_000;

  /** Bytes, packed: lunr, and what is made of it. */
  private static final int MOST_OF_SCRIPT = 16_000;

  private static ClientModules client;

  @BeforeAll
  static void load() throws JavetException, IOException {
    client =
        ClientModules.load(
            TESTS, List.of(lunr(), Files.readString(SCRIPTS.resolve("search-index.js"))));
  }

  @AfterAll
  static void close() throws JavetException {
    client.close();
  }

  @TestFactory
  List<DynamicTest> finding() throws JavetException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String name : client.names()) {
      tests.add(DynamicTest.dynamicTest(name, () -> client.run(name)));
    }
    assertFalse(tests.isEmpty(), "there are tests");
    return tests;
  }

  @Test
  void everythingThatIsFoundIsThere() throws JavetException, IOException {
    Map<String, Document> pages = new HashMap<>();
    List<String> lost = new ArrayList<>();
    for (String href : strings("hrefs()")) {
      String[] parts = href.split("#", 2);
      Document page = pages.get(parts[0]);
      if (page == null) {
        page = Jsoup.parse(Files.readString(BakedGuide.bundled().resolve(parts[0])));
        pages.put(parts[0], page);
      }
      if (parts.length > 1 && page.getElementById(parts[1]) == null) {
        lost.add(href);
      }
    }
    assertEquals(List.of(), lost);
    assertTrue(pages.size() > 40, "all pages are found");
  }

  @Test
  void everythingThatCanBeTickedShowsIt() throws JavetException, IOException {
    Set<String> boxes = new HashSet<>();
    for (String path : BakedGuide.pages()) {
      Document page = Jsoup.parse(Files.readString(BakedGuide.bundled().resolve(path)));
      boxes.addAll(page.select(".tick").eachAttr("data-id"));
    }
    assertEquals(boxes, new HashSet<>(strings("ticks()")));
  }

  @Test
  void whatIsLoadedIsLight() throws IOException {
    int index = packed("search-index.js");
    int script = packed("search.js");
    assertTrue(index <= MOST, "the index weighs " + index + " bytes");
    assertTrue(script <= MOST_OF_SCRIPT, "the script weighs " + script + " bytes");
    System.out.println("search: index " + index + " bytes packed, script " + script);
  }

  /** Printed, not judged: machines differ. */
  @Test
  void itIsQuick() throws JavetException {
    System.out.println("search: " + client.text("figures()"));
  }

  private static List<String> strings(String call) throws JavetException {
    return List.of(new Gson().fromJson(client.text(call), String[].class));
  }

  /**
   * As a module of Node.js: all scripts are strict here, and have no global object as their own.
   */
  private static String lunr() throws IOException {
    Properties jar = new Properties();
    try (InputStream in = SearchTest.class.getResourceAsStream(VERSION)) {
      jar.load(in);
    }
    try (InputStream in =
        SearchTest.class.getResourceAsStream(LUNR.formatted(jar.getProperty("version")))) {
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return "(function (exports, module) {\n"
          + script
          + "\nwindow.lunr = module.exports;\n})({}, {});";
    }
  }

  private static int packed(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(Files.readAllBytes(SCRIPTS.resolve(name)));
    }
    return out.size();
  }
}
