package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The page "Your progress": what leaves, what comes back, and the way back. */
@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#all")
class ProgressPageIT {

  private static final String PILLAR = SamplePage.PILLAR.path();
  private static final String PROGRESS = "progress.html";
  private static final String SINGLE = ".item:not(:has(> .items)) > .item-line .tick";
  private static final String DONE = ".lines a[href='" + PILLAR + "'] + .progress";

  /** Not every browser tells its driver of downloads, so the page keeps what it hands over. */
  private static final String KEEP_FILES =
      """
      const create = URL.createObjectURL;
      URL.createObjectURL = blob => {
        blob.text().then(text => { window.saved = text; });
        return create.call(URL, blob);
      };
      """;

  @Parameter Venue venue;

  @Test
  void whatIsExportedIsImportedElsewhereAfterAPreview() {
    String file;
    try (Reader reader = Reader.at(venue).running(KEEP_FILES).open()) {
      Page page = reader.open(PILLAR);
      page.locator(SINGLE).nth(0).check();
      page.locator(SINGLE).nth(1).check();
      page.locator(".star").nth(1).click();
      reader.goTo(page, PROGRESS);
      assertThat(page.locator(DONE)).containsText("2 of");
      assertThat(page.locator("#keeping")).containsText("not exported");
      file = exported(page);
      assertTrue(file.contains("\"format\":\"syllabake-progress\""), file);
    }
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      page.locator(SINGLE).nth(4).check();
      reader.goTo(page, PROGRESS);
      assertThat(page.locator(DONE)).containsText("1 of");
      choose(page, file);
      assertThat(page.locator("#preview")).containsText("done that are open here: 2");
      assertThat(page.locator("#preview")).containsText("with a star: 1");
      page.locator("#preview .no").click();
      assertThat(page.locator(DONE)).containsText("1 of");
      choose(page, file);
      page.locator("#preview .yes").click();
      assertThat(page.locator(DONE)).containsText("3 of");
      assertThat(page.locator("#starred a")).hasCount(1);
      assertThat(page.locator("#snapshots")).containsText("before an import");
      choose(page, file);
      assertThat(page.locator("#take-said")).containsText("already");
      page.locator("#toast").getByText("Undo").click();
      assertThat(page.locator(DONE)).containsText("1 of");
      assertThat(page.locator("#starred a")).hasCount(0);
    }
  }

  @Test
  void aFileThatIsRefusedSaysWhy() {
    try (Reader reader = Reader.at(venue).running(KEEP_FILES).open()) {
      Page page = reader.open(PILLAR);
      page.locator(SINGLE).nth(0).check();
      reader.goTo(page, PROGRESS);
      String file = exported(page);
      Locator said = page.locator("#take-said");
      choose(page, file.replaceAll("\"guide\":\"[^\"]*\"", "\"guide\":\"other\""));
      assertThat(said).containsText("another guide");
      choose(page, file.replace("\"version\":1", "\"version\":2"));
      assertThat(said).containsText("newer version");
      choose(page, file.substring(0, file.length() - 10));
      assertThat(said).containsText("damaged");
      choose(page, " ".repeat(4_000_001));
      assertThat(said).containsText("larger than 4 MB");
      assertThat(page.locator(DONE)).containsText("1 of");
    }
  }

  @Test
  void aLinkCarriesProgressToAnotherReader() {
    String link;
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      page.locator(SINGLE).nth(0).check();
      page.locator(SINGLE).nth(2).check();
      reader.goTo(page, PROGRESS);
      assertThat(page.locator(DONE)).containsText("2 of");
      page.locator("#link").click();
      link = page.locator("dialog textarea").inputValue();
    }
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PROGRESS + link.substring(link.indexOf('#')));
      assertThat(page.locator("#preview")).containsText("done that are open here: 2");
      assertEquals("", page.evaluate("() => location.hash"));
      page.locator("#preview .yes").click();
      assertThat(page.locator(DONE)).containsText("2 of");
      page.reload();
      assertThat(page.locator(DONE)).containsText("2 of");
      assertThat(page.locator("#preview")).isHidden();
      page.evaluate("() => { location.hash = '#progress=1.AAAA'; }");
      assertThat(page.locator("#take-said")).containsText("damaged");
      page.evaluate("() => { location.hash = '#progress=7.AAAA'; }");
      assertThat(page.locator("#take-said")).containsText("newer version");
    }
  }

  @Test
  void aLinkThatWouldBeTooLongIsNotMade() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PROGRESS);
      page.evaluate(
          """
          () => {
            let seed = 7;
            const random = () => (seed = seed * 48271 % 2147483647).toString(36);
            const guide = document.documentElement.dataset.guide;
            for (let i = 0; i < 4000; i++) {
              localStorage.setItem(guide + '/t/' + random() + random(), '1+' + random());
            }
          }
          """);
      page.reload();
      page.locator("#link").click();
      assertThat(page.locator("#take-said")).containsText("more than 60000");
    }
  }

  @Test
  void theSyllabusIsCopiedAsMarkdown() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      page.locator(SINGLE).nth(0).check();
      reader.goTo(page, PROGRESS);
      assertThat(page.locator(DONE)).containsText("1 of");
      page.locator("#markdown").click();
      String text = page.locator("dialog textarea").inputValue();
      int boxes = text.split("\n *- \\[[ x]\\] ", -1).length - 1;
      assertEquals(1, text.split("- \\[x\\] ", -1).length - 1);
      int all =
          ((Number)
                  page.evaluate(
                      "() => Object.values(syllabakeGuide.pages).flatMap(page => page.ids).length"))
              .intValue();
      assertEquals(all, boxes);
    }
  }

  @Test
  void startingOverWithASectionOpensItAloneAndASnapshotLeadsBack() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      Locator sections = page.locator("main [data-section]");
      sections.first().locator(SINGLE).first().check();
      sections.last().locator(SINGLE).last().check();
      page.locator(".star").first().click();
      String title = sections.last().locator("h2, h3").first().textContent().replaceFirst("^[0-9. ]*", "");
      reader.goTo(page, PROGRESS);
      assertThat(page.locator(DONE)).containsText("2 of");
      assertThat(page.locator("#snapshots")).containsText("daily");
      page.locator("#reset-page").selectOption("mathematical-foundations");
      Locator option = page.locator("#reset-section option", new Page.LocatorOptions().setHasText(title));
      page.locator("#reset-section").selectOption(option.first().getAttribute("value"));
      page.locator("#reset").click();
      assertThat(page.locator(DONE)).containsText("1 of");
      assertThat(page.locator("#starred a")).hasCount(1);
      page.locator("#reset-page").selectOption("");
      page.locator("#reset").click();
      assertThat(page.locator(DONE)).not().containsText(" of ");
      assertThat(page.locator("#snapshots li").first()).containsText("1 done");
      page.locator("#snapshots li").nth(1).getByRole(AriaRole.BUTTON).click();
      assertThat(page.locator(DONE)).containsText("2 of");
      page.locator("#toast").getByText("Undo").click();
      assertThat(page.locator(DONE)).not().containsText(" of ");
      page.reload();
      assertThat(page.locator(DONE)).not().containsText(" of ");
      assertThat(page.locator("#snapshots")).containsText("before a restore");
    }
  }

  @Test
  void starsAndDaysAreListed() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      page.locator(SINGLE).nth(3).check();
      page.locator(".star").nth(3).click();
      String anchor = page.locator(".item").nth(3).getAttribute("id");
      reader.goTo(page, PROGRESS);
      assertThat(page.locator("#activity")).containsText("Done: 1. Days: 1.");
      assertThat(page.locator("#activity .day:not(.level-0)")).hasCount(1);
      page.locator("#starred a").click();
      page.waitForURL("**/" + PILLAR + "#*");
      assertThat(page.locator("[id='" + anchor + "']")).isInViewport();
      reader.goTo(page, PROGRESS);
      page.locator("#starred .star").click();
      assertThat(page.locator("#starred-none")).isVisible();
    }
  }

  @Test
  void aHintComesAfterFiftyChangesAndStaysAwayWhenDismissed() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      String change = "n => { for (let i = 0; i < n; i++) document.querySelectorAll('" + SINGLE + "')[3].click(); }";
      page.evaluate(change, 49);
      assertThat(page.locator("#toast")).isEmpty();
      page.evaluate(change, 1);
      assertThat(page.locator("#toast")).containsText("50 changes since your last export");
      page.locator("#toast .close").click();
      page.reload();
      page.evaluate(change, 60);
      assertThat(page.locator("#toast")).isEmpty();
    }
  }

  private static String exported(Page page) {
    page.locator("#export").click();
    page.waitForFunction("() => window.saved");
    assertThat(page.locator("#take-said")).isEmpty();
    return (String) page.evaluate("() => window.saved");
  }

  private static void choose(Page page, String text) {
    page.locator("#import-file")
        .setInputFiles(
            new FilePayload("progress.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
  }
}
