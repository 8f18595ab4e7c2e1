package io.github.syllabake.render.data;

import com.google.gson.stream.JsonWriter;
import io.github.syllabake.model.Concept;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.render.figure.ReadableText;
import io.github.syllabake.render.html.Titles;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * What a link to a concept shows before it is followed: a classic script that the client loads when
 * a reader points at one.
 */
public final class GuideConcepts {

  private GuideConcepts() {}

  /**
   * Writes the script: it sets {@code window.syllabakeConcepts}. Each home, by its address from the
   * site's root, has {@code [name, title of its page, first sentence]}.
   *
   * @param titles the titles of the guide's places
   */
  public static void write(Guide guide, Titles titles, Writer out) throws IOException {
    out.write("window.syllabakeConcepts = ");
    Json.write(out, json -> concepts(json, guide.connections().concepts(), titles));
    out.write(";\n");
  }

  private static void concepts(JsonWriter json, List<Concept> concepts, Titles titles)
      throws IOException {
    json.beginObject();
    for (Concept concept : concepts) {
      json.name(address(concept.home())).beginArray();
      json.value(titles.at(concept.home()).text());
      json.value(titles.at(concept.home()).page());
      json.value(ReadableText.of(concept.summary())).endArray();
    }
    json.endObject();
  }

  private static String address(Place home) {
    return home.anchor().isEmpty() ? home.page() : home.page() + "#" + home.anchor();
  }
}
