package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.github.syllabake.guide.BakedGuide;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrintIT {

  /** The words of the page between its formulas, which PDF readers see in an order of their own. */
  private static final String WORDS =
      """
      () => {
        const main = document.querySelector('main').cloneNode(true);
        main.querySelectorAll('.needs-script, .ties, .ties-body').forEach(part => part.remove());
        main.querySelectorAll('.math, svg').forEach(math => math.replaceWith('\\u0000'));
        return [...main.querySelectorAll('h1, h2, h3, .item-text, dd, .more-body p, .intro p')]
            .flatMap(element => element.textContent.split('\\u0000'));
      }
      """;

  private static final String CLOSED =
      """
      () => [...document.querySelectorAll('.more-body')]
          .filter(body => !body.checkVisibility({ contentVisibilityAuto: true })).length
      """;

  @Test
  void paperShowsTheTextAndNothingElse() {
    try (Reader reader = new Venue(Engine.CHROMIUM, Venue.Way.HTTP).reader()) {
      Page page = reader.open(SamplePage.PILLAR.path());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertAll(
          Stream.of("header nav", "#search", "#theme", ".skip", ".side", ".tools button", ".pager", ".foot")
              .map(part -> () -> assertThat(page.locator(part).first()).not().isVisible()));
      assertEquals(0, page.evaluate(CLOSED), "explanations are open");
      Object looks =
          page.locator(".tick").first().evaluate("box => getComputedStyle(box).appearance");
      assertEquals("none", looks, "boxes are drawn, not the system's");
    }
  }

  @ParameterizedTest
  @CsvSource({"A4, 595, 842", "Letter, 612, 792"})
  void everyPillarIsWholeOnPaper(String format, int width, int height) {
    try (Reader reader = new Venue(Engine.CHROMIUM, Venue.Way.HTTP).reader()) {
      Page page = reader.open(SamplePage.HOME.path());
      for (String path : BakedGuide.pages("pillars/")) {
        reader.goTo(page, path);
        List<String> words = words(page);
        Paper paper = Paper.read(page.pdf(new Page.PdfOptions().setFormat(format)));
        assertEquals(List.of(), paper.otherSizesThan(width, height), path);
        assertEquals(List.of(), paper.missing(words), path);
        assertEquals(List.of(), paper.beyondTheEdge(), path);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeOfPageIsWholeOnPaper(Engine engine) {
    try (Reader reader = Reader.at(new Venue(engine, Venue.Way.FILE)).printing().open()) {
      Page page = reader.open(SamplePage.HOME.path());
      for (SamplePage sample : SamplePage.values()) {
        reader.goTo(page, sample.path());
        List<String> words = words(page);
        Paper paper = Paper.read(page.pdf(sizeFor(engine)));
        assertEquals(List.of(), paper.missing(words), sample.path());
        assertEquals(List.of(), paper.beyondTheEdge(), sample.path());
      }
    }
  }

  /** Playwright hands Firefox its inches as centimeters. */
  static Page.PdfOptions sizeFor(Engine engine) {
    return engine == Engine.FIREFOX
        ? new Page.PdfOptions().setWidth("21in").setHeight("29.7in")
        : new Page.PdfOptions().setFormat("A4");
  }

  @SuppressWarnings("unchecked")
  private static List<String> words(Page page) {
    return (List<String>) page.evaluate(WORDS);
  }
}
