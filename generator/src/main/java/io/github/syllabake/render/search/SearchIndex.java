package io.github.syllabake.render.search;

import com.google.gson.stream.JsonWriter;
import io.github.syllabake.model.Guide;
import io.github.syllabake.render.data.Json;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * What the search knows of a guide: a classic script, which the client loads when somebody searches
 * for the first time. The words of titles are not in it, since the client gets them from the titles
 * as fast as from anything else.
 */
public final class SearchIndex {

  private final List<Entry> entries;
  private final List<Vocabulary> vocabularies;
  private final JsonWriter json;

  private SearchIndex(List<Entry> entries, List<Vocabulary> vocabularies, JsonWriter json) {
    this.entries = entries;
    this.vocabularies = vocabularies;
    this.json = json;
  }

  /**
   * Writes the script: it sets {@code window.syllabakeSearch}, see {@code
   * assets/js/search-entries.js}.
   *
   * @param more further maps by path, with their titles
   * @param wordsJson the words of the interface that only the search shows, as JSON
   */
  public static void write(Guide guide, Map<String, String> more, String wordsJson, Writer out)
      throws IOException {
    Vocabularies words = new Vocabularies();
    List<Entry> entries = Entries.of(guide, more, words);
    out.write("window.syllabakeSearch = ");
    Json.write(out, json -> new SearchIndex(entries, words.finished(), json).write(wordsJson));
    out.write(";\n");
  }

  private void write(String wordsJson) throws IOException {
    json.beginObject();
    json.name("say").jsonValue(wordsJson);
    json.name("kinds").value(kinds());
    json.name("up").value(parents());
    texts("titles", Entry::title);
    texts("rests", Entry::rest);
    json.name("places").beginArray();
    for (Entry entry : entries) {
      json.value(Places.of(entry, entries));
    }
    json.endArray();
    ticks();
    words();
    json.endObject();
  }

  private String kinds() {
    StringBuilder out = new StringBuilder();
    entries.forEach(entry -> out.append(entry.kind().code()));
    return out.toString();
  }

  /** For each entry, how far above it the one stands that it is in; 0 for none. */
  private String parents() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < entries.size(); i++) {
      int parent = entries.get(i).parent();
      Numbers.append(out, parent < 0 ? 0 : i - parent);
    }
    return out.toString();
  }

  private void texts(String name, Function<Entry, String> text) throws IOException {
    json.name(name).beginArray();
    for (Entry entry : entries) {
      json.value(text.apply(entry));
    }
    json.endArray();
  }

  /** Ticks that are not kept under the page's name, a slash and the anchor. */
  private void ticks() throws IOException {
    json.name("ticks").beginObject();
    Map<Integer, String> names = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      String name =
          entry.parent() < 0
              ? entry.place().replaceAll("^.*/|\\.html$", "")
              : Objects.requireNonNull(names.get(entry.parent()));
      names.put(i, name);
      if (!entry.tick().isEmpty() && !entry.tick().equals(name + "/" + entry.place())) {
        json.name(String.valueOf(i)).value(entry.tick());
      }
    }
    json.endObject();
  }

  private void words() throws IOException {
    json.name("gaps").beginArray();
    for (Vocabulary vocabulary : vocabularies) {
      json.value(vocabulary.gaps());
    }
    json.endArray();
    Set<String> sorted = Vocabulary.sorted(vocabularies);
    json.name("words").value(Vocabulary.words(sorted));
    json.name("numbers").value(Vocabulary.numbers(sorted, vocabularies));
  }
}
