package io.github.syllabake.render.data;

import com.google.gson.stream.JsonWriter;
import io.github.syllabake.model.Addresses;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.Mindmap;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.Ticked;
import io.github.syllabake.render.html.History;
import io.github.syllabake.render.html.PageKinds;
import io.github.syllabake.render.html.Ticks;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the client needs to know of other pages: a classic script, since {@code fetch} does not work
 * on {@code file:}.
 */
public final class GuideData {

  private GuideData() {}

  /** Writes the script: it sets {@code window.syllabakeGuide}. */
  public static void write(Guide guide, History history, Writer out) throws IOException {
    out.write("window.syllabakeGuide = ");
    Json.write(out, json -> guide(json, guide, history, Ticks.of(guide)));
    out.write(";\n");
  }

  /** The words of the interface whose keys start so, by the rest of them, as a JSON object. */
  public static String words(Map<String, String> words, String prefix) {
    return words(words, prefix, "");
  }

  /** The same, with something else before the rest of each key. */
  public static String words(Map<String, String> words, String prefix, String instead) {
    return Json.write(
        json -> {
          json.beginObject();
          for (String key : words.keySet().stream().sorted().toList()) {
            if (key.startsWith(prefix)) {
              json.name(instead + key.substring(prefix.length())).value(words.get(key));
            }
          }
          json.endObject();
        });
  }

  private static void guide(JsonWriter json, Guide guide, History history, Ticks ticks)
      throws IOException {
    json.beginObject();
    json.name("id").value(guide.settings().id());
    json.name("title").value(guide.settings().title());
    json.name("pages").beginObject();
    for (ContentPage page : guide.pages().toList()) {
      page(json, page, ticks);
    }
    json.endObject();
    shared(json, guide);
    map(json, "was", history.ticks());
    map(json, "moved", history.places());
    json.endObject();
  }

  /** Where the places are that share a tick: the tick's own name does not say it. */
  private static void shared(JsonWriter json, Guide guide) throws IOException {
    Map<String, List<String>> places = new TreeMap<>();
    guide
        .pages()
        .flatMap(page -> PageParts.tickable(page).stream())
        .filter(ticked -> ticked.shared().isPresent())
        .forEach(
            ticked ->
                places.computeIfAbsent(ticked.tick(), tick -> new ArrayList<>()).add(ticked.id()));
    json.name("shared").beginObject();
    for (Map.Entry<String, List<String>> tick : places.entrySet()) {
      json.name(tick.getKey()).beginArray();
      for (String id : tick.getValue()) {
        json.value(id);
      }
      json.endArray();
    }
    json.endObject();
  }

  private static void map(JsonWriter json, String name, Map<String, String> values)
      throws IOException {
    json.name(name).beginObject();
    for (Map.Entry<String, String> value : values.entrySet()) {
      json.name(value.getKey()).value(value.getValue());
    }
    json.endObject();
  }

  private static void page(JsonWriter json, ContentPage page, Ticks ticks) throws IOException {
    json.name(page.head().id()).beginObject();
    json.name("kind").value(PageKinds.of(page));
    json.name("title").value(PlainText.of(page.head().title()));
    json.name("href").value(Addresses.path(page));
    json.name("ids").beginArray();
    for (Ticked ticked : PageParts.tickable(page)) {
      json.value(ticked.tick());
    }
    json.endArray();
    if (page instanceof Mindmap map) {
      leads(json, map, ticks);
    }
    json.endObject();
  }

  /** The ticks that the nodes of a map lead to, and what those of whole pages start with. */
  private static void leads(JsonWriter json, Mindmap map, Ticks ticks) throws IOException {
    List<String> leads =
        map.tree()
            .root()
            .withDescendants()
            .flatMap(node -> node.target().stream())
            .flatMap(target -> ticks.box(target).or(() -> ticks.group(target)).stream())
            .distinct()
            .toList();
    json.name("leads").beginArray();
    for (String lead : leads) {
      json.value(lead);
    }
    json.endArray();
  }
}
