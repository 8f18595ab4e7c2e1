package io.github.syllabake.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.github.syllabake.guide.BakedGuide;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#all")
class LoadIT {

  private static final String BROKEN_PARTS =
      """
      async () => {
        await document.fonts.ready;
        return [
          ...[...document.fonts].filter(font => font.status === 'error').map(font => font.family),
          ...[...document.images].filter(image => !image.naturalWidth).map(image => image.src),
          ...[...document.styleSheets].filter(sheet => sheet.disabled).map(sheet => sheet.href),
        ];
      }
      """;

  @Parameter Venue venue;

  /** The reader's own watch sees errors, failed requests and requests to elsewhere. */
  @Test
  void everyPageLoadsWhole() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(SamplePage.HOME.path());
      for (String path : BakedGuide.pages()) {
        reader.goTo(page, path);
        assertEquals(List.of(), page.evaluate(BROKEN_PARTS), path);
        boolean isHub = path.equals("hub.html");
        assertEquals(
            !isHub, page.evaluate("() => document.documentElement.matches('.js.ready')"), path);
        assertEquals(List.of(), reader.troubles(), path);
      }
    }
  }
}
