package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.github.syllabake.guide.BakedGuide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide as it is baked on systems where the bake can't typeset. */
@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#all")
class MathInBrowserIT {

  @Parameter Venue venue;

  @Test
  void theBrowserTypesetsEveryFormula() {
    try (Reader reader = Reader.at(venue).of(BakedGuide.withMathInBrowser()).open()) {
      Page page = reader.open(SamplePage.PILLAR.path());
      int formulas = page.locator(".math").count();
      assertTrue(formulas > 10, formulas + " formulas");
      assertThat(page.locator(".math > .katex, .math > .katex-display")).hasCount(formulas);
      assertEquals(0, page.locator(".katex-error").count());
    }
  }
}
