package io.github.syllabake.bake;

import static io.github.syllabake.bake.Fixtures.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.source.Diagnostic;
import io.github.syllabake.source.Outcome;
import io.github.syllabake.source.SourceSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsLoaderTest {

  @TempDir Path own;

  @Test
  void themeSpeaksEnglishAndGerman() {
    assertEquals("Mindmaps", load("en").value().get("mindmaps.title"));
    assertEquals(load("en").value(), load("en-GB").value());
    assertEquals("Start", load("de").value().get("nav.home"));
    assertEquals(load("de").value(), load("de-AT").value());
    assertEquals(load("en").value().keySet(), load("de").value().keySet());
  }

  @Test
  void unknownLanguageIsAWarningAndEnglish() {
    Outcome<Map<String, String>> words = load("tlh");
    assertEquals(List.of("unknown-language"), codes(words));
    assertTrue(!words.hasErrors());
    assertEquals(load("en").value(), words.value());
  }

  @Test
  void ownWordsWinAndMissingOnesFallBack() throws IOException {
    write(own, "words.properties", "nav.home=Start page\nnav.next=Onward");
    write(own, "words_fr.properties", "nav.home=Première page");
    Map<String, String> words = load("fr").value();
    assertEquals(List.of(), codes(load("fr")));
    assertEquals("Première page", words.get("nav.home"));
    assertEquals("Onward", words.get("nav.next"));
    assertEquals("Previous", words.get("nav.previous"));
  }

  @Test
  void regionWinsOverLanguage() throws IOException {
    write(own, "words_de_CH.properties", "nav.home=Startsyte");
    assertEquals("Startsyte", load("de-CH").value().get("nav.home"));
    assertEquals("Start", load("de").value().get("nav.home"));
  }

  @Test
  void wordsThatCantBeReadAreErrors() throws IOException {
    Files.write(own.resolve("words.properties"), "a=é".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(List.of("bad-words"), codes(load("en")));
    write(own, "words.properties", "a=\\u12");
    assertEquals(List.of("bad-words"), codes(load("en")));
  }

  @Test
  void languageIsNoPath() {
    assertEquals(List.of("unknown-language"), codes(load("../words")));
  }

  private Outcome<Map<String, String>> load(String language) {
    return WordsLoader.load(language, Optional.of(own), SourceSpan.startOf("index.md"));
  }

  private static List<String> codes(Outcome<Map<String, String>> words) {
    return words.diagnostics().stream().map(Diagnostic::code).toList();
  }
}
