package io.github.syllabake.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.source.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs GitHub's examples for the extensions that guides have through the whole parser. */
final class GitHubSpecTest {

  private static final Set<String> SECTIONS = Set.of("table", "strikethrough");

  private final MarkdownParser parser = new MarkdownParser();

  @Test
  void examplesAreThere() {
    assertEquals(10, examples().size());
  }

  @TestFactory
  Stream<DynamicTest> examplesReadAsSpecified() {
    return examples().stream()
        .map(example -> DynamicTest.dynamicTest(example.toString(), () -> same(example)));
  }

  private void same(Example example) {
    String html = SpecHtml.of(parser.blocks(new SourceFile("spec.md", example.getSource())));
    assertEquals(example.getHtml(), html, example::getSource);
  }

  private static List<Example> examples() {
    return ExampleReader.readExamples(TestResources.getGfmSpec()).stream()
        .filter(example -> SECTIONS.contains(example.getInfo()))
        .toList();
  }
}
