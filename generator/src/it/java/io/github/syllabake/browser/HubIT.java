package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.github.syllabake.guide.BakedGuide;
import org.junit.jupiter.api.Test;

/** The frame that keeps the state where each local file has a storage of its own. */
class HubIT {

  private static final Venue VENUE = new Venue(Engine.FIREFOX, Venue.Way.FILE);
  private static final String PILLAR = SamplePage.PILLAR.path();

  @Test
  void withoutTheHubThePageKeepsItsOwnAndSaysSo() {
    AlteredSite site = AlteredSite.named("without-hub").without("hub.html");
    try (Reader reader =
        Reader.at(VENUE).of(site.folder()).expecting(trouble -> trouble.contains("hub.html")).open()) {
      Page page = reader.open(PILLAR);
      page.locator(".tick").nth(3).check();
      assertThat(page.locator("#storage-banner")).containsText("for this page only");
      page.reload();
      assertThat(page.locator(".tick").nth(3)).isChecked();
    }
  }

  @Test
  void whatWasTickedWithoutTheHubReachesItLater() {
    AlteredSite site = AlteredSite.named("late-hub");
    String hub = "hub.html";
    String[] whole = new String[1];
    site.with(hub, text -> {
      whole[0] = text;
      return "<!DOCTYPE html><title>silent</title>";
    });
    try (Reader reader = Reader.at(VENUE).of(site.folder()).open()) {
      Page page = reader.open(PILLAR);
      page.locator(".tick").nth(3).check();
      Page other = reader.open("plan.html");
      other.locator(".tick").nth(2).check();
      site.with(hub, text -> whole[0]);
      page.reload();
      other.reload();
      Page home = reader.open("progress.html");
      assertThat(home.locator(".lines a[href='" + PILLAR + "'] + .progress")).containsText("1 of");
      assertThat(home.locator(".lines a[href='plan.html'] + .progress")).containsText("1 of");
    }
  }

  @Test
  void aHubThatAnswersLateLosesNothing() {
    AlteredSite site = AlteredSite.named("slow-hub");
    site.with(
        "assets/js/syllabake.js",
        text ->
            "const run = () => {"
                + text
                + "}; if (document.documentElement.dataset.kind === 'hub') setTimeout(run, 5500); else run();");
    try (Reader reader = Reader.at(VENUE).of(site.folder()).open()) {
      Page page = reader.open(PILLAR);
      page.locator(".tick").nth(3).check();
      assertThat(page.locator("#storage-banner")).isVisible();
      assertThat(page.locator("#storage-banner")).isHidden();
      Page home = reader.open("progress.html");
      assertThat(home.locator(".lines a[href='" + PILLAR + "'] + .progress"))
          .containsText("1 of");
    }
  }

  @Test
  void messagesOfOthersAreNotHeard() {
    try (Reader reader = VENUE.reader()) {
      Page page = reader.open(PILLAR);
      page.waitForTimeout(800);
      String forged =
          """
          () => {
            const guide = document.documentElement.dataset.guide;
            const id = document.querySelector('.tick').dataset.id;
            const put = { syllabake: guide, kind: 'put', entries: [[guide + '/t/' + id, '1+zzzzzzz']] };
            window.postMessage(put, '*');
            const hub = document.querySelector('iframe').contentWindow;
            [null, 5, 'x', [], {}, { syllabake: guide }, { syllabake: guide, kind: 'put', entries: 5 },
              { syllabake: guide, kind: 'put', entries: [['other/t/x', '1+5']] },
              { syllabake: guide, kind: 'put', entries: [[guide + '/evil', 'x']] },
              { syllabake: guide, kind: 'put', entries: [[guide + '/t/x', {}]] },
              { syllabake: guide, kind: '__proto__', entries: [['__proto__', 'x']] },
            ].forEach(message => hub.postMessage(message, '*'));
          }
          """;
      page.evaluate(forged);
      page.waitForTimeout(500);
      assertThat(page.locator(".tick:checked")).hasCount(0);
      Page hub = reader.open("hub.html");
      assertEquals(
          0, ((Number) hub.evaluate("() => Object.keys(localStorage).filter(key => /t.x$|evil|proto/.test(key)).length")).intValue());
    }
  }

  @Test
  void overHttpTheHubIsSilent() {
    try (Reader reader = new Venue(Engine.CHROMIUM, Venue.Way.HTTP).reader()) {
      Page page = reader.open(PILLAR);
      page.locator(".tick").first().check();
      Object heard =
          page.evaluate(
              """
              () => new Promise(done => {
                addEventListener('message', event => done(JSON.stringify(event.data)));
                const frame = document.createElement('iframe');
                frame.src = '../hub.html';
                frame.onload = () => {
                  const guide = document.documentElement.dataset.guide;
                  frame.contentWindow.postMessage({ syllabake: guide, kind: 'join', entries: [] }, '*');
                  setTimeout(() => done('nothing'), 1000);
                };
                document.body.append(frame);
              })
              """);
      assertEquals("nothing", heard);
      assertEquals(true, BakedGuide.pages().contains("hub.html"));
    }
  }
}
