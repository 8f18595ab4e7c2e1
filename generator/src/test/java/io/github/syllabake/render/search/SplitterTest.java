package io.github.syllabake.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SplitterTest {

  /** The client's module is held to the same ones. */
  private static final Path SAMPLES = Path.of("src/test/resources/client/split-samples.js");

  static Stream<JsonArray> samples() throws IOException {
    return Files.readAllLines(SAMPLES).stream()
        .filter(line -> line.startsWith("["))
        .map(line -> JsonParser.parseString(line.substring(0, line.length() - 1)))
        .map(sample -> sample.getAsJsonArray());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void splitsAsTheClientDoes(JsonArray sample) {
    List<String> expected = new ArrayList<>();
    sample.get(1).getAsJsonArray().forEach(word -> expected.add(word.getAsString()));
    List<String> words = new ArrayList<>();
    Splitter.split(sample.get(0).getAsString(), words::add);
    assertEquals(expected, words);
  }

  @Test
  void commandsOfFormulasKeepTheirBackslashes() {
    List<String> words = new ArrayList<>();
    Splitter.splitTex("\\nabla J(w) = \\operatorname{ReLU}(x_{new})", words::add);
    assertEquals(List.of("\\nabla", "j", "w", "relu", "x", "new"), words);
  }

  @Test
  void signsOfScriptsWithoutSpacesAreNoWords() {
    List<String> words = new ArrayList<>();
    Splitter.split("\u2E80 \u2E80\u2E81 學", words::add);
    assertEquals(List.of("學"), words);
  }
}
