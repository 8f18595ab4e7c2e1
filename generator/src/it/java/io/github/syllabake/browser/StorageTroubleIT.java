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

  private static final String SINGLE = ".item:not(:has(> .items)) > .item-line .tick";

  private static final String READ_ONLY =
      """
      Storage.prototype.setItem = () => {
        throw new DOMException('Nothing can be written.', 'NoModificationAllowedError');
      };
      """;

  private static final String KEEP_FILES =
      """
      const create = URL.createObjectURL;
      URL.createObjectURL = blob => {
        blob.text().then(text => { window.saved = text; });
        return create.call(URL, blob);
      };
      """;

  /** To the last character. */
  private static final String FILL =
      """
      () => {
        let i = 0;
        for (let size = 1 << 20; size; size >>= 1) {
          try {
            for (;;) localStorage.setItem('filling/' + i++, 'x'.repeat(size));
          } catch (e) {
            // Smaller ones may still fit.
          }
        }
        try {
          for (;;) localStorage.setItem('z' + i++, '');
        } catch (e) {
          // Full.
        }
      }
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
  void storageThatCanOnlyBeRead() {
    try (Reader reader = Reader.at(venue).running(READ_ONLY).open()) {
      worksAndSays(reader.open(PILLAR), "not save anything");
    }
  }

  @Test
  void whatIsOnTheScreenCanBeSavedAsAFile() {
    try (Reader reader = Reader.at(venue).with(Setup.WITHOUT_STORAGE).running(KEEP_FILES).open()) {
      Page page = reader.open(PILLAR);
      page.locator(SINGLE).nth(1).check();
      page.locator("#storage-banner button").click();
      page.waitForFunction("() => /\"1\\+/.test(window.saved)");
    }
  }

  @Test
  void inASandboxItIsShownToBeCopied() {
    try (Reader reader =
        Reader.at(venue)
            .inSandbox()
            .expecting(trouble -> LOGGED.matcher(trouble).matches())
            .open()) {
      Page page = reader.open(PILLAR);
      page.locator(SINGLE).nth(1).check();
      page.locator("#storage-banner button").click();
      assertThat(page.locator("dialog[open] textarea")).hasValue(Pattern.compile("\"1\\+"));
    }
  }

  /** Snapshots are given up for ticks, and what does not fit at all holds until the page is left. */
  @Test
  void aQuotaThatIsReallyExhausted() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      page.locator(SINGLE).nth(0).check();
      page.evaluate(FILL);
      page.locator(SINGLE).nth(1).check();
      assertThat(page.locator("#storage-banner")).containsText("full");
      assertThat(page.locator(".progress[data-scope=page]")).containsText("2 of");
      page.evaluate("() => localStorage.removeItem('filling/0')");
      page.locator(SINGLE).nth(2).check();
      assertThat(page.locator("#storage-banner")).isHidden();
      page.reload();
      assertThat(page.locator(SINGLE + ":checked")).hasCount(3);
    }
  }

  @Test
  void storageThatFillsUpKeepsWhatWasSaved() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      page.locator(SINGLE).first().check();
      page.evaluate("() => { " + FULL + " }");
      page.locator(SINGLE).nth(1).check();
      assertThat(page.locator("#storage-banner")).containsText("full");
      page.reload();
      assertThat(page.locator(SINGLE).first()).isChecked();
      assertThat(page.locator(SINGLE).nth(1)).not().isChecked();
      assertThat(page.locator("#storage-banner")).isHidden();
    }
  }

  private static void worksAndSays(Page page, String reason) {
    assertThat(page.locator("#storage-banner")).isVisible();
    assertThat(page.locator("#storage-banner")).containsText(reason);
    page.locator(SINGLE).first().check();
    assertThat(page.locator(SINGLE).first()).isChecked();
    assertThat(page.locator(".progress[data-scope=page]")).containsText("1 of");
    page.locator("#theme").click();
    assertThat(page.locator("html")).hasAttribute("data-theme", "light");
    page.locator("#explanations").click();
    assertThat(page.locator("details.more").first()).hasAttribute("open", "");
  }
}
