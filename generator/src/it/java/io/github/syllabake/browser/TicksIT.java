package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#all")
class TicksIT {

  private static final String PILLAR = SamplePage.PILLAR.path();
  private static final String GROUP = ".item:has(> .items)";

  /** Boxes that stand for nothing but themselves. */
  private static final String SINGLE = ":is(.item:not(:has(> .items)), .question) > .item-line .tick";

  @Parameter Venue venue;

  @Test
  void aTickOutlivesAReload() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      tick(page, 0).check();
      page.reload();
      assertThat(tick(page, 0)).isChecked();
      assertThat(tick(page, 1)).not().isChecked();
      tick(page, 0).uncheck();
      page.reload();
      assertThat(tick(page, 0)).not().isChecked();
    }
  }

  @Test
  void theTextOfAnItemTicksIt() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      page.locator(".item:not(:has(> .items)) > .item-line .item-text").first().click();
      assertThat(tick(page, 0)).isChecked();
    }
  }

  @Test
  void theSpaceBarTicksAnItem() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      tick(page, 0).focus();
      page.keyboard().press("Space");
      assertThat(tick(page, 0)).isChecked();
    }
  }

  @Test
  void anotherTabSeesATick() {
    try (Reader reader = venue.reader()) {
      Page here = reader.open(PILLAR);
      Page there = reader.open(PILLAR);
      tick(here, 0).check();
      assertThat(tick(there, 0)).isChecked();
      assertThat(ofPage(there)).containsText(done(1, total(ofPage(there))));
      tick(there, 0).uncheck();
      assertThat(tick(here, 0)).not().isChecked();
    }
  }

  @Test
  void sumsOfAPageFollowItsTicksAndAreThereAtLoad() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      Locator group = page.locator(GROUP).first();
      group.locator("> .items > .item > .item-line .tick").first().check();
      sumsSay(page, 1, 1);
      page.reload();
      sumsSay(page, 1, 1);
      int inGroup = total(group.locator("> .item-line .progress"));
      group.locator("> .item-line .tick").click();
      sumsSay(page, inGroup, inGroup + 1);
    }
  }

  /** The box of a group is not among what the group's own sum counts. */
  private static void sumsSay(Page page, int inGroup, int onPage) {
    Locator group = page.locator(GROUP).first();
    Locator ofGroup = group.locator("> .item-line .progress");
    assertThat(ofGroup).containsText(done(inGroup, total(ofGroup)));
    Locator ofSection = page.locator(".section-head > .progress").first();
    assertThat(ofSection).containsText(done(onPage, total(ofSection)));
    Locator inContents = page.locator(".contents .progress").first();
    assertThat(inContents).hasText(onPage + "/" + total(inContents));
    assertThat(ofPage(page)).containsText(done(onPage, total(ofPage(page))));
  }

  @Test
  void theFirstPageSumsUpTheGuide() {
    try (Reader reader = venue.reader()) {
      Page pillar = reader.open(PILLAR);
      tick(pillar, 0).check();
      Page home = reader.open(SamplePage.HOME.path());
      homeSays(home, 1);
      tick(pillar, 1).check();
      homeSays(home, 2);
    }
  }

  private static void homeSays(Page home, int count) {
    Locator ofGuide = home.locator(".progress[data-scope=guide][data-kind=pillar]");
    assertThat(ofGuide).containsText(done(count, total(ofGuide)));
    Locator ofCard = home.locator("#pillars .card .progress").first();
    assertThat(ofCard).containsText(done(count, total(ofCard)));
  }

  @Test
  void stepsAndQuestionsTickToo() {
    try (Reader reader = venue.reader()) {
      for (SamplePage sample : new SamplePage[] {SamplePage.PLAN, SamplePage.BANK}) {
        Page page = reader.open(sample.path());
        tick(page, 0).check();
        page.reload();
        assertThat(tick(page, 0)).isChecked();
        assertThat(ofPage(page)).containsText(done(1, total(ofPage(page))));
      }
    }
  }

  private static Locator tick(Page page, int index) {
    return page.locator(SINGLE).nth(index);
  }

  private static Locator ofPage(Page page) {
    return page.locator(".progress[data-scope=page]");
  }

  private static String done(int count, int total) {
    return count == total ? "All " + total : count + " of " + total;
  }

  private static int total(Locator progress) {
    return Integer.parseInt(progress.getAttribute("data-total"));
  }
}
