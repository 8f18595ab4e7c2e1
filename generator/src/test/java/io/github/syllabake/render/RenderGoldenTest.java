package io.github.syllabake.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.golden.GoldenFiles;
import io.github.syllabake.golden.Stages;
import io.github.syllabake.model.Aliases;
import io.github.syllabake.model.Guide;
import io.github.syllabake.render.html.MathHtml;
import io.github.syllabake.render.html.Words;
import io.github.syllabake.render.math.BrowserTypesetter;
import io.github.syllabake.render.math.Formulas;
import io.github.syllabake.source.Outcome;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the HTML of small pages against golden files, formulas left as TeX. */
class RenderGoldenTest {

  /** What every site has. */
  private static final Set<String> MADE =
      Set.of("index.html", "404.html", "hub.html", "progress.html");

  static List<Path> pages() {
    return GoldenFiles.inputs("render", ".md");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void rendersAsBefore(Path file) throws IOException {
    Outcome<Guide> guide = Stages.link("pages/page.md", Files.readString(file));
    assertEquals(List.of(), guide.diagnostics());
    MathHtml math = new MathHtml(new BrowserTypesetter().typeset(Formulas.of(guide.value())), true);
    Site site =
        new SiteRenderer(guide.value(), Aliases.NONE, words(), () -> math).site("Syllabake");
    PageView page =
        site.pages().stream()
            .filter(p -> !MADE.contains(p.path()))
            .findFirst()
            .orElseThrow()
            .view();
    GoldenFiles.check(file, ".html", page.introHtml() + page.bodyHtml());
  }

  private static Words words() throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of("../templates/words.properties"))) {
      words.load(reader);
    }
    return new Words(
        words.entrySet().stream()
            .collect(
                Collectors.toMap(
                    e -> (String) e.getKey(),
                    e -> (String) e.getValue(),
                    (a, b) -> b,
                    TreeMap::new)));
  }
}
