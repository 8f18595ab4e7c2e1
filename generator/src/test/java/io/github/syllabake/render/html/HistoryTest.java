package io.github.syllabake.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.syllabake.golden.Written;
import io.github.syllabake.link.GuideLinker;
import io.github.syllabake.model.Aliases;
import io.github.syllabake.model.Guide;
import io.github.syllabake.parse.Parsed;
import io.github.syllabake.render.data.GuideData;
import io.github.syllabake.render.view.PageViews;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final Guide GUIDE =
      GuideLinker.link(
              Parsed.files(
                      "a.md",
                      "# A\n\n## Part\n\n- [ ] **One:** x {=same}\n- [ ] **Two:** x\n",
                      "b.md",
                      "# B\n\n- [ ] **Three:** x {=same}\n")
                  .outcome()
                  .value())
          .value();

  private static final History HISTORY =
      History.of(
          GUIDE,
          new Aliases(
              new TreeMap<>(
                  Map.of(
                      "a/one-before", "a/part/one",
                      "=before", "=same",
                      "a/two", "a/part/two",
                      "z/two", "a/part/two",
                      "a/old", "a/part",
                      "old", "a"))));

  @Test
  void ticksAreKeptUnderTheirSharedName() {
    assertEquals(
        Map.of(
            "=before", "=same",
            "a/one-before", "=same",
            "a/part/one", "=same",
            "b/three", "=same",
            "a/two", "a/part/two",
            "z/two", "a/part/two"),
        HISTORY.ticks());
  }

  @Test
  void placesLeadToWhereTheyAreNow() {
    assertEquals(
        Map.of(
            "=before", "pillars/a.html#part/one",
            "a/one-before", "pillars/a.html#part/one",
            "a/two", "pillars/a.html#part/two",
            "z/two", "pillars/a.html#part/two",
            "a/old", "pillars/a.html#part",
            "old", "pillars/a.html"),
        HISTORY.places());
  }

  @Test
  void boxesAndSectionsSayWhatTheyWere() {
    MathHtml math = new MathHtml(Map.of(), false);
    PageViews views =
        new PageViews(GUIDE, HISTORY, Ties.of(GUIDE), () -> math, BlockHtmlTest.WORDS);
    Document page = Jsoup.parse(views.page(GUIDE.pillars().get(0)).view().bodyHtml());
    assertEquals(List.of("=same", "a/part/two"), page.select(".tick").eachAttr("data-id"));
    assertEquals(
        List.of("=before a/one-before a/part/one b/three", "a/two z/two"),
        page.select(".tick").eachAttr("data-was"));
    assertEquals(List.of("a/old"), page.select("section").eachAttr("data-was"));
    assertEquals(2, page.select("label.item-text").size());
    assertEquals("tick:part/one", page.selectFirst(".tick").id());
  }

  @Test
  void dataHasAllAliases() {
    JsonObject data = data(HISTORY);
    JsonObject page = data.getAsJsonObject("pages").getAsJsonObject("a");
    assertEquals("[\"=same\",\"a/part/two\"]", page.get("ids").toString());
    assertEquals("=same", data.getAsJsonObject("was").get("b/three").getAsString());
    assertEquals("pillars/a.html", data.getAsJsonObject("moved").get("old").getAsString());
    assertEquals("{}", data(History.NONE).get("was").toString());
  }

  private static JsonObject data(History history) {
    String script = Written.of(out -> GuideData.write(GUIDE, history, out));
    return JsonParser.parseString(script.substring(script.indexOf('{'), script.lastIndexOf(';')))
        .getAsJsonObject();
  }
}
