package io.github.syllabake.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
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

  /**
   * Bytes, packed: what pages load by themselves; the search and previews are loaded when asked
   * for.
   */
  private static final int MOST = 20_000;

  private static final Pattern WORD = Pattern.compile("say\\(\\s*'([\\w.]+\\w)'");

  @Test
  void allOfThemStayBelowTheirBudget() throws IOException {
    int weight = 0;
    for (String name : List.of("early.js", "hub.js", "syllabake.js")) {
      weight += packed(Files.readAllBytes(BUNDLES.resolve(name)));
    }
    assertTrue(weight <= MOST, "the scripts weigh " + weight + " bytes");
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
