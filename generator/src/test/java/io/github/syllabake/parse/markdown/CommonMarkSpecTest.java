package io.github.syllabake.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.syllabake.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of the CommonMark specification through the whole parser. */
final class CommonMarkSpecTest {

  private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

  private final MarkdownParser parser = new MarkdownParser();
  private final Map<Integer, String> changed = changed();

  @Test
  void specificationIsComplete() {
    assertEquals(652, EXAMPLES.size());
  }

  @TestFactory
  Stream<DynamicTest> examplesReadAsSpecified() {
    return numbers()
        .filter(number -> !changed.containsKey(number))
        .mapToObj(number -> DynamicTest.dynamicTest(name(number), () -> same(number)));
  }

  /** What the list says is changed must be: a change that is gone leaves the list. */
  @TestFactory
  Stream<DynamicTest> changedExamplesReadOtherwise() {
    return numbers()
        .filter(changed::containsKey)
        .mapToObj(number -> DynamicTest.dynamicTest(name(number), () -> other(number)));
  }

  private void same(int number) {
    assertEquals(example(number).getHtml(), html(number), () -> example(number).getSource());
  }

  private void other(int number) {
    assertNotEquals(example(number).getHtml(), html(number), () -> changed.get(number));
  }

  private String html(int number) {
    String source = example(number).getSource().replace('→', '\t');
    return SpecHtml.of(parser.blocks(new SourceFile("spec.md", source))).replace('\t', '→');
  }

  private static IntStream numbers() {
    return IntStream.rangeClosed(1, EXAMPLES.size());
  }

  private static Example example(int number) {
    return EXAMPLES.get(number - 1);
  }

  private static String name(int number) {
    return number + " " + example(number).getSection();
  }

  /** Lines of the form {@code number: reason}; those that start with {@code #} are remarks. */
  private static Map<Integer, String> changed() {
    Map<Integer, String> changed = new TreeMap<>();
    for (String line : resource("/parse/commonmark-changes.txt").lines().toList()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] parts = line.split(": ", 2);
        changed.put(Integer.valueOf(parts[0]), parts[1]);
      }
    }
    return changed;
  }

  private static String resource(String path) {
    try (InputStream in = CommonMarkSpecTest.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
