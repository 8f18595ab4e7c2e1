package io.github.syllabake.render.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.syllabake.golden.Written;
import io.github.syllabake.link.GuideLinker;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.Sample;
import io.github.syllabake.parse.Parsed;
import io.github.syllabake.render.html.History;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuideJsonTest {

  private static final String FILE = "p.md";

  private static Guide guide() {
    return GuideLinker.link(
            Sample.parts(
                Sample.pillar(
                    FILE,
                    "p",
                    Sample.section(
                        FILE,
                        "p/a",
                        2,
                        Sample.item(FILE, "p/a/one", 3, Sample.item(FILE, "p/a/one/two", 4))))))
        .value();
  }

  @Test
  void itemsKeepTheirNesting() {
    JsonObject json =
        JsonParser.parseString(Written.of(out -> GuideJson.write(guide(), out))).getAsJsonObject();
    JsonObject section =
        json.getAsJsonArray("pillars")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("sections")
            .get(0)
            .getAsJsonObject();
    JsonObject item = section.getAsJsonArray("items").get(0).getAsJsonObject();
    assertEquals("p/a/one", item.get("id").getAsString());
    assertEquals("one: what it is", item.get("text").getAsString());
    assertFalse(item.has("body"));
    assertEquals(
        "p/a/one/two",
        item.getAsJsonArray("items").get(0).getAsJsonObject().get("id").getAsString());
  }

  @Test
  void dataForTheClientListsTheIdsOfEachPage() {
    String script = Written.of(out -> GuideData.write(guide(), History.NONE, out));
    assertTrue(script.startsWith("window.syllabakeGuide = {\"id\":\"sample\""), script);
    assertTrue(script.contains("\"ids\":[\"p/a/one\",\"p/a/one/two\"]"), script);
  }

  @Test
  void dataForTheClientSaysWhatAMapLeadsTo() {
    Guide guide =
        GuideLinker.link(
                Parsed.files(
                        "map.md",
                        "```mindmap\nRoot\n  Rank\n  Ranks\n  Matrices\n  Algebra\n  Lunch\n```\n",
                        "algebra.md",
                        "# Algebra\n\n## Matrices\n\n- [ ] **Rank:** of one. {=rank}\n- [ ] Sum.\n")
                    .outcome()
                    .value())
            .value();
    String script = Written.of(out -> GuideData.write(guide, History.NONE, out));
    String leads = "\"leads\":[\"\\u003drank\",\"algebra/matrices\",\"algebra\"]";
    assertTrue(script.contains(leads), script);
  }

  @Test
  void wordsCannotCloseTheirScriptElement() {
    String json =
        GuideData.words(Map.of("client.a", "</script><b>", "nav.home", "Home"), "client.");
    assertEquals("{\"a\":\"\\u003c/script\\u003e\\u003cb\\u003e\"}", json);
  }
}
