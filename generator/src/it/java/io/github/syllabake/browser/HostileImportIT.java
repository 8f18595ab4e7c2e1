package io.github.syllabake.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Two hundred files that somebody could be made to import. */
@ParameterizedClass
@MethodSource("io.github.syllabake.browser.Venue#all")
class HostileImportIT {

  private static final int FILES = 200;
  private static final String SCRIPT = "<img src=x onerror=window.hacked=1><script>window.hacked=1</script>";
  private static final String[] VALUES = {
    "1", "null", "[]", "{}", "true", "1e999", "-0", "\"\"", "\"1+5\"", "\"1+zzzzzzzzz\"", "\"" + SCRIPT.replace("\"", "") + "\"",
    "{\"done\":true}", "[\"1+5\"]", "\"1+5\\u0000\"", "\"2+5\"", "{\"__proto__\":{\"done\":true}}"
  };

  @Parameter Venue venue;

  @Test
  void nothingBreaksNothingIsLostNothingRuns() {
    try (Reader reader = venue.reader()) {
      Page page = reader.open(SamplePage.PILLAR.path());
      String guide = page.locator("html").getAttribute("data-guide");
      page.locator(".item:not(:has(> .items)) > .item-line .tick").first().check();
      reader.goTo(page, "progress.html");
      assertThat(page.locator(".lines .progress").first()).containsText("1 of");
      Object before = page.evaluate(ticks(guide));
      int offered = 0;
      for (String file : files(guide)) {
        choose(page, file);
        page.waitForFunction(
            "() => document.getElementById('take-said').textContent || document.getElementById('preview').open");
        if (page.locator("#preview").isVisible()) {
          offered++;
          page.locator("#preview .no").click();
        }
      }
      assertEquals(before, page.evaluate(ticks(guide)));
      assertTrue(offered < FILES / 4, offered + " were offered");
      assertEquals(true, page.evaluate("() => window.hacked === undefined && {}.done === undefined"));
      // What has the right form is data, whatever it is called.
      String strange =
          file(guide, "\"__proto__\":\"1+5\",\"constructor\":\"1+5\",\"" + SCRIPT + "\":\"1+5\"");
      choose(page, strange);
      assertThat(page.locator("#preview")).containsText("not in this guide");
      page.locator("#preview .yes").click();
      page.reload();
      assertThat(page.locator(".lines .progress").first()).containsText("1 of");
      assertEquals(true, page.evaluate("() => window.hacked === undefined && {}.done === undefined"));
    }
  }

  /** The same files each time. */
  private static List<String> files(String guide) {
    Random random = new Random(3);
    List<String> files = new ArrayList<>();
    String good = file(guide, "\"a\":\"1+5\",\"b/c\":\"1-6*7\"");
    while (files.size() < FILES) {
      files.add(
          switch (files.size() % 8) {
            case 0 -> good.substring(0, random.nextInt(good.length()));
            case 1 -> file(guide, "\"a\":" + VALUES[random.nextInt(VALUES.length)]);
            case 2 -> file(SCRIPT.replace("\"", "'") + random.nextInt(), "\"a\":\"1+5\"");
            case 3 -> noise(random);
            case 4 -> flipped(good, random);
            case 5 -> "[".repeat(1 + random.nextInt(100_000));
            case 6 -> file(guide, "\"" + "x".repeat(401 + random.nextInt(1000)) + "\":\"1+5\"");
            default ->
                "{\"__proto__\":{\"format\":\"syllabake-progress\",\"version\":1},\"guide\":\""
                    + guide + "\",\"records\":{\"a\":" + VALUES[random.nextInt(VALUES.length)] + "}}";
          });
    }
    files.set(0, " ".repeat(4_000_001));
    files.set(8, file(guide, "\"a\":\"" + "1".repeat(3_900_000) + "\""));
    return files;
  }

  private static String file(String guide, String records) {
    return "{\"format\":\"syllabake-progress\",\"version\":1,\"guide\":\"" + guide + "\",\"title\":\"" + SCRIPT
        + "\",\"exported\":\"2026-01-01T00:00:00.000Z\",\"records\":{" + records + "}}";
  }

  private static String noise(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(2000); i >= 0; i--) {
      text.append((char) random.nextInt(0x2fff));
    }
    return text.toString();
  }

  private static String flipped(String good, Random random) {
    int at = random.nextInt(good.length());
    return good.substring(0, at) + (char) (32 + random.nextInt(95)) + good.substring(at + 1);
  }

  private static String ticks(String guide) {
    return "() => JSON.stringify(Object.entries({ ...localStorage }).filter(([key]) => key.startsWith('"
        + guide + "/t/')).sort())";
  }

  private static void choose(Page page, String text) {
    page.evaluate("() => { document.getElementById('take-said').textContent = ''; }");
    page.locator("#import-file")
        .setInputFiles(new FilePayload("x.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
  }
}
