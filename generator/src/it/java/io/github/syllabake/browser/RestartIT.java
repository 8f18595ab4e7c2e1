package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import io.github.syllabake.guide.BakedGuide;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A browser that is killed ten seconds after a tick. */
@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#all")
class RestartIT {

  private static final String PILLAR = SamplePage.PILLAR.path();
  private static final String SINGLE = ".item:not(:has(> .items)) > .item-line .tick";

  @Parameter Venue venue;
  @TempDir Path profile;

  @Test
  void ticksAndStarsAreThereAgainOnEveryPage() throws InterruptedException {
    Playwright killed = Driver.start();
    Page first = start(killed).pages().get(0);
    first.navigate(home() + PILLAR);
    first.locator(SINGLE).nth(2).check();
    first.locator(SINGLE).nth(3).check();
    first.locator(".star").nth(1).click();
    assertThat(first.locator("#storage-banner")).isHidden();
    Thread.sleep(10_000);
    kill();
    closeWithoutBrowser(killed);
    try (Playwright playwright = Driver.start();
        BrowserContext context = start(playwright)) {
      Page page = context.pages().get(0);
      page.navigate(home() + "progress.html");
      assertThat(page.locator(".lines .progress").first())
          .containsText("2 of");
      assertThat(page.locator("#starred a")).hasCount(1);
      page.navigate(home() + PILLAR);
      assertThat(page.locator(SINGLE + ":checked")).hasCount(2);
    }
  }

  private static void closeWithoutBrowser(Playwright playwright) {
    try {
      playwright.close();
    } catch (PlaywrightException gone) {
      // It misses the browser.
    }
  }

  private BrowserContext start(Playwright playwright) {
    return venue.engine().launchPersistent(playwright, profile);
  }

  private String home() {
    return venue.way() == Venue.Way.FILE
        ? BakedGuide.bundled().toUri().toString()
        : SiteServer.of(BakedGuide.bundled()).address();
  }

  /** The browser is the process that this one has started with this profile, with all that it started. */
  private void kill() throws InterruptedException {
    List<ProcessHandle> processes =
        ProcessHandle.current()
            .descendants()
            .filter(process -> process.info().commandLine().orElse("").contains(profile.toString()))
            .toList();
    assertTrue(!processes.isEmpty(), "the browser runs");
    processes.forEach(ProcessHandle::destroyForcibly);
    Thread.sleep(1000);
  }
}
