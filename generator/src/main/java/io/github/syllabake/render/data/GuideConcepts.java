package io.github.syllabake.render.data;

import io.github.syllabake.model.Concept;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.markup.Target.Place;
import io.github.syllabake.render.figure.ReadableText;
import io.github.syllabake.render.html.Titles;

/**
 * What a link to a concept shows before it is followed: a classic script that the client loads when
 * a reader points at one.
 */
public final class GuideConcepts {

  private GuideConcepts() {}

  /**
   * The text of the script: it sets {@code window.syllabakeConcepts}. Each home, by its address
   * from the site's root, has {@code [name, title of its page, first sentence]}.
   *
   * @param titles the titles of the guide's places
   */
  public static String script(Guide guide, Titles titles) {
    return "window.syllabakeConcepts = "
        + Json.write(
            json -> {
              json.beginObject();
              for (Concept concept : guide.connections().concepts()) {
                json.name(address(concept.home())).beginArray();
                json.value(titles.at(concept.home()).text());
                json.value(titles.at(concept.home()).page());
                json.value(ReadableText.of(concept.summary())).endArray();
              }
              json.endObject();
            })
        + ";\n";
  }

  private static String address(Place home) {
    return home.anchor().isEmpty() ? home.page() : home.page() + "#" + home.anchor();
  }
}
