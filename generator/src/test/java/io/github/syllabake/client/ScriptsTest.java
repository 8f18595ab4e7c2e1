package io.github.syllabake.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The scripts as the theme brings them. */
class ScriptsTest {

  private static final Path BUNDLES = Path.of("target", "classes", "theme", "assets", "js");
  private static final Path SOURCES = Path.of("..", "assets", "js");
  private static final Path WORDS = Path.of("..", "templates");

  /** The search as it is before lunr is put before it. */
  private static final Path SEARCH = Path.of("target", "scripts", "search-dialog.js");

  /** All that is ours; the search without lunr. */
  private static final List<String> OWN =
      List.of("early.js", "syllabake.js", "progress.js", "previews.js", "search.js");

  /** What has a limit of its own, or comes only with sites that were built without V8. */
  private static final List<String> OTHERS = List.of("map.js", "map-save.js", "math-fallback.js");

  /** Bytes, packed: everything that a reader may ever load of our own scripts. */
  private static final int MOST = 20_480;

  private static final int MOST_FOR_MAPS = 8_000;

  private static final Pattern WORD = Pattern.compile("say\\(\\s*'([\\w.]+\\w)'");

  @Test
  void allOfThemStayBelowTheirBudget() throws IOException {
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (String name : OWN) {
      Path script = name.equals("search.js") ? SEARCH : BUNDLES.resolve(name);
      weights.put(name, packed(Files.readAllBytes(script)));
    }
    int weight = weights.values().stream().mapToInt(Integer::intValue).sum();
    assertTrue(
        weight <= MOST, "of " + MOST + " bytes the scripts weigh " + weight + ": " + weights);
    System.out.println("scripts: " + weight + " bytes packed: " + weights);
  }

  @Test
  void noneOfThemIsForgotten() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      Set<String> unknown =
          files
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      unknown.removeAll(OWN);
      unknown.removeAll(OTHERS);
      assertEquals(Set.of(), unknown, "each bundle counts in OWN, or stands in OTHERS");
    }
  }

  @Test
  void allThatIsOfferedIsLent() throws IOException {
    assertEquals(
        names("offered.js", "export const \\{([^}]*)}"),
        names("main.js", "window\\['syllabake'] = \\{([^}]*)}"));
  }

  @Test
  void theScriptOfMapsStaysBelowItsBudget() throws IOException {
    int weight = packed(Files.readAllBytes(BUNDLES.resolve("map.js")));
    assertTrue(weight <= MOST_FOR_MAPS, "the script of maps weighs " + weight + " bytes");
  }

  @Test
  void everyWordThatTheySayIsThere() throws IOException {
    Set<String> said = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        WORD.matcher(Files.readString(file)).results().forEach(match -> said.add(match.group(1)));
      }
    }
    Set<String> known =
        words("words.properties").stringPropertyNames().stream()
            .map(key -> key.replaceFirst("^((progress|search)\\.)?client\\.", ""))
            .map(key -> key.replaceFirst("^map\\.client\\.", "map."))
            .collect(Collectors.toSet());
    said.removeAll(known);
    assertEquals(Set.of(), said);
  }

  @Test
  void germanHasAllWordsWithTheirPlaces() throws IOException {
    Properties english = words("words.properties");
    Properties german = words("words_de.properties");
    assertEquals(english.stringPropertyNames(), german.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertEquals(places(english.getProperty(key)), places(german.getProperty(key)), key);
    }
  }

  private static List<String> names(String file, String list) throws IOException {
    Matcher matcher = Pattern.compile(list).matcher(Files.readString(SOURCES.resolve(file)));
    assertTrue(matcher.find(), file);
    return Pattern.compile("\\w+")
        .matcher(matcher.group(1))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static Set<String> places(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(match -> match.group())
        .collect(Collectors.toSet());
  }

  private static Properties words(String name) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(WORDS.resolve(name), StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }

  private static int packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
