package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What older or newer versions of the site, accidents and renamed items have left in a browser. */
@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#all")
class OldStateIT {

  private static final String PILLAR = SamplePage.PILLAR.path();
  private static final String SINGLE = ".item:not(:has(> .items)) > .item-line .tick";

  private static final String STORE =
      """
      values => {
        const guide = document.documentElement.dataset.guide;
        const ids = [...document.querySelectorAll('.item:not(:has(> .items)) > .item-line .tick')]
            .map(box => box.dataset.id);
        values.forEach((value, i) => localStorage.setItem(guide + '/t/' + ids[i], value));
      }
      """;

  private static final String STORED =
      """
      start => {
        const guide = document.documentElement.dataset.guide;
        return Object.keys(localStorage).filter(key => key.startsWith(guide + start))
            .map(key => localStorage.getItem(key)).sort().join(' ');
      }
      """;

  @Parameter Venue venue;

  @Test
  void versionZeroIsMigratedWithASnapshot() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      page.evaluate(
          STORE,
          new String[] {"{\"d\":1,\"t\":1767225600}", "{\"d\":0,\"t\":1767225600}", "{\"d\":1,\"t\":1767225700}"});
      page.reload();
      assertThat(page.locator(SINGLE + ":checked")).hasCount(2);
      assertThat(page.locator(SINGLE).nth(1)).not().isChecked();
      assertEquals("1+mjuxkw00 1+mjuxn1ts 1-mjuxkw00".length(), ((String) page.evaluate(STORED, "/t/")).length());
      reader.goTo(page, "progress.html");
      assertThat(page.locator("#snapshots")).containsText("before an update");
      assertThat(page.locator("#snapshots")).containsText("2 done");
      assertThat(page.locator("#snapshots li")).hasCount(1);
    }
  }

  @Test
  void whatCannotBeReadIsKeptAsideAndReported() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      page.evaluate(STORE, new String[] {"garbage", "9+from/the future", "1+mjuxkw00"});
      page.reload();
      assertThat(page.locator("#storage-banner")).containsText("cannot be read: 2");
      assertThat(page.locator(SINGLE + ":checked")).hasCount(1);
      assertEquals("1+mjuxkw00 9+from/the future garbage", page.evaluate(STORED, "/t/"));
      page.locator(SINGLE).nth(1).check();
      assertEquals("9+from/the future", page.evaluate(STORED, "/lost/"));
      page.reload();
      assertThat(page.locator(SINGLE).nth(1)).isChecked();
      assertThat(page.locator("#storage-banner")).containsText("cannot be read: 1");
      reader.goTo(page, "progress.html");
      assertThat(page.locator("#keeping")).containsText("kept aside: 2");
    }
  }

  @Test
  void oldAddressesLeadOn() {
    String now = SamplePage.BANK.path();
    AlteredSite site =
        AlteredSite.named("moved-" + venue.toString().replace('/', '-'))
            .with(
                "assets/js/guide-data.js",
                text -> {
                  String moved = "\"moved\":{\"mathematical-foundations/gone\":\"" + now + "#text\"}";
                  return text.replaceFirst("\"moved\":\\{[^}]*}", moved);
                });
    try (Reader reader = Reader.at(venue).of(site.folder()).open()) {
      Page page = reader.open(PILLAR + "#gone");
      page.waitForURL(url -> url.endsWith(now + "#text"));
      reader.goTo(page, PILLAR + "#nowhere");
      assertThat(page).hasTitle(java.util.regex.Pattern.compile("Mathematical Foundations.*"));
    }
  }

  @Test
  void ticksOfOldIdsMoveToTheNewOnes() {
    AlteredSite site =
        AlteredSite.named("renamed-" + venue.toString().replace('/', '-'))
            .with(
                PILLAR,
                text ->
                    text.replaceFirst(
                        "(<input class=\"tick\" type=\"checkbox\" id=\"tick:linear-algebra/vectors-and-matrices/vector\")",
                        "$1 data-was=\"once/upon a/time\""))
            .with(
                "assets/js/guide-data.js",
                text ->
                    text.replaceFirst(
                        "\"was\":\\{",
                        "\"was\":{\"from/the/data\":\"mathematical-foundations/linear-algebra/vectors-and-matrices/matrix\","));
    try (Reader reader = Reader.at(venue).of(site.folder()).open()) {
      Page page = reader.open(PILLAR);
      page.evaluate(
          """
          () => ['once/upon', 'from/the/data'].forEach(id =>
              localStorage.setItem(document.documentElement.dataset.guide + '/t/' + id, '1+mjuxkw00'))
          """);
      page.reload();
      assertThat(page.locator(".tick:checked")).hasCount(1);
      assertThat(page.locator("[data-was^=once]")).isChecked();
      reader.goTo(page, "progress.html");
      assertThat(page.locator(".lines .progress").first()).containsText("2 of");
      reader.goTo(page, PILLAR);
      assertThat(page.locator(SINGLE + ":checked")).hasCount(2);
      page.locator("[data-was^=once]").uncheck();
      page.reload();
      assertThat(page.locator("[data-was^=once]")).not().isChecked();
    }
  }

  @Test
  void otherGuidesAreLeftAlone() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(PILLAR);
      page.evaluate(
          """
          () => ['other/t/x', 'other/snap/000000001', 'x', '__proto__'].forEach(key =>
              localStorage.setItem(key, '{"d":1,"t":5}'))
          """);
      page.reload();
      page.locator(SINGLE).first().check();
      assertEquals(
          4,
          ((Number)
                  page.evaluate(
                      "() => Object.values({ ...localStorage }).filter(value => value === '{\"d\":1,\"t\":5}').length"))
              .intValue()
              + ((Number) page.evaluate("() => localStorage.getItem('__proto__') === '{\"d\":1,\"t\":5}' ? 1 : 0"))
                  .intValue());
    }
  }
}
