package io.github.syllabake.render.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.link.GuideLinker;
import io.github.syllabake.model.Guide;
import io.github.syllabake.parse.Parsed;
import io.github.syllabake.render.SiteView.Area;
import io.github.syllabake.render.html.MathHtml;
import io.github.syllabake.render.html.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteViewsTest {

  private static final Words WORDS =
      new Words(Map.of("nav.home", "Home", "home.texts", "More to read"));

  @ParameterizedTest
  @CsvSource({"8, p0.html, 9", "9, index.html#texts, 2"})
  void theNavigationDoesNotGrowWithThePages(int pages, String second, int size) {
    List<Area> areas =
        SiteViews.of(guide(pages), new MathHtml(Map.of(), false), WORDS, "Syllabake").areas();
    assertEquals(second, areas.get(1).href());
    assertEquals(size, areas.size());
  }

  private static Guide guide(int pages) {
    String[] files =
        Stream.concat(
                Stream.of("index.md", "# Guide\n"),
                IntStream.range(0, pages)
                    .boxed()
                    .flatMap(i -> Stream.of("p" + i + ".md", "# Page " + i + "\n\ntext\n")))
            .toArray(String[]::new);
    return GuideLinker.link(Parsed.files(files).outcome().value()).value();
  }
}
