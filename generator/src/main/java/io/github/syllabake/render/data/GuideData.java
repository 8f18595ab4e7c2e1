package io.github.syllabake.render.data;

import com.google.gson.stream.JsonWriter;
import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.render.html.PageKinds;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What the client needs to know of other pages: a classic script, since {@code fetch} does not work
 * on {@code file:}.
 */
public final class GuideData {

  private GuideData() {}

  /** The text of the script: it sets {@code window.syllabakeGuide}. */
  public static String script(Guide guide) {
    return "window.syllabakeGuide = " + Json.write(json -> guide(json, guide)) + ";\n";
  }

  /**
   * The words of the interface whose keys start with {@code client.}, without it, as a JSON object.
   */
  public static String words(Map<String, String> words) {
    String prefix = "client.";
    return Json.write(
        json -> {
          json.beginObject();
          for (String key : words.keySet().stream().sorted().toList()) {
            if (key.startsWith(prefix)) {
              json.name(key.substring(prefix.length())).value(words.get(key));
            }
          }
          json.endObject();
        });
  }

  private static void guide(JsonWriter json, Guide guide) throws IOException {
    json.beginObject();
    json.name("id").value(guide.settings().id());
    json.name("title").value(guide.settings().title());
    json.name("pages").beginObject();
    for (ContentPage page : guide.pages().toList()) {
      page(json, page);
    }
    json.endObject();
    json.endObject();
  }

  private static void page(JsonWriter json, ContentPage page) throws IOException {
    List<String> ids = PageParts.tickable(page);
    json.name(page.head().id()).beginObject();
    json.name("kind").value(PageKinds.of(page));
    json.name("title").value(PlainText.of(page.head().title()));
    json.name("href").value(Addresses.path(page));
    json.name("ids").beginArray();
    for (String id : ids) {
      json.value(id);
    }
    json.endArray();
    json.endObject();
  }
}
