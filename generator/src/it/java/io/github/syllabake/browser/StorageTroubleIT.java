package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#served")
class StorageTroubleIT {

  private static final String PILLAR = SamplePage.PILLAR.path();

  private static final String FULL =
      """
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
      """;

  /** Firefox logs what the cookie settings or a sandbox forbid. */
  private static final Pattern LOGGED = Pattern.compile("(?i).*(sandbox|cookie|storage|insecure).*");

  @Parameter Venue venue;

  @Test
  void allIsWellWithoutTrouble() {
    try (Reader reader = venue.reader()) {
      assertThat(reader.open(PILLAR).locator("#storage-banner")).isHidden();
    }
  }

  @Test
  void storageThatIsSwitchedOff() {
    try (Reader reader = Reader.at(venue).with(Setup.WITHOUT_STORAGE).open()) {
      worksAndSays(reader.open(PILLAR), "switched off");
    }
  }

  @Test
  void storageThatIsBlocked() {
    try (Reader reader =
        Reader.at(venue)
            .inSandbox()
            .expecting(trouble -> LOGGED.matcher(trouble).matches())
            .open()) {
      worksAndSays(reader.open(PILLAR), "blocks");
    }
  }

  @Test
  void storageThatIsFull() {
    try (Reader reader = Reader.at(venue).running(FULL).open()) {
      worksAndSays(reader.open(PILLAR), "full");
    }
  }

  @Test
  void storageThatFillsUpKeepsWhatWasSaved() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      page.locator(".tick").first().check();
      page.evaluate("() => { " + FULL + " }");
      page.locator(".tick").nth(1).check();
      assertThat(page.locator("#storage-banner")).containsText("full");
      page.reload();
      assertThat(page.locator(".tick").first()).isChecked();
      assertThat(page.locator(".tick").nth(1)).not().isChecked();
      assertThat(page.locator("#storage-banner")).isHidden();
    }
  }

  private static void worksAndSays(Page page, String reason) {
    assertThat(page.locator("#storage-banner")).isVisible();
    assertThat(page.locator("#storage-banner")).containsText(reason);
    page.locator(".tick").first().check();
    assertThat(page.locator(".tick").first()).isChecked();
    assertThat(page.locator(".progress[data-scope=page]")).containsText("1 of");
    page.locator("#theme").click();
    assertThat(page.locator("html")).hasAttribute("data-theme", "light");
    page.locator("#explanations").click();
    assertThat(page.locator("details.more").first()).hasAttribute("open", "");
  }
}
