package io.github.syllabake.render.data;

import com.google.gson.stream.JsonWriter;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.Ids;
import io.github.syllabake.model.Item;
import io.github.syllabake.model.Markup;
import io.github.syllabake.model.PageParts;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.Question;
import io.github.syllabake.model.Section;
import io.github.syllabake.model.Ticked;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Inline;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;

/**
 * The texts of all that can be ticked, under the sections that it stands in: a classic script that
 * the client loads when a reader asks for something of the whole guide.
 */
public final class GuideTexts {

  private final JsonWriter json;
  private final String page;
  private final Iterator<Ticked> ticks;

  private GuideTexts(JsonWriter json, ContentPage page) {
    this.json = json;
    this.page = page.head().id();
    this.ticks = PageParts.tickable(page).iterator();
  }

  /**
   * Writes the script: it sets {@code window.syllabakeTexts}. Each page with something to tick has
   * a list of sections, {@code [level, title, anchor]}, and items, {@code [-depth, term, rest, tick
   * id, anchor]}, in reading order.
   */
  public static void write(Guide guide, Writer out) throws IOException {
    out.write("window.syllabakeTexts = ");
    Json.write(out, json -> pages(json, guide));
    out.write(";\n");
  }

  private static void pages(JsonWriter json, Guide guide) throws IOException {
    json.beginObject();
    for (ContentPage page : guide.pages().toList()) {
      if (!PageParts.tickable(page).isEmpty()) {
        json.name(page.head().id()).beginArray();
        new GuideTexts(json, page).parts(page);
        json.endArray();
      }
    }
    json.endObject();
  }

  private void parts(ContentPage page) throws IOException {
    items(page.intro());
    for (Section section : page.sections()) {
      json.beginArray().value(section.level()).value(PlainText.of(section.title()));
      json.value(Ids.anchor(section.id(), this.page)).endArray();
      items(section.body());
    }
    for (Question question : PageParts.questions(page)) {
      part(1, "", PlainText.of(question.text()), question.id());
    }
  }

  private void items(List<Block> blocks) throws IOException {
    items(Markup.topItems(blocks).toList(), 1);
  }

  private void items(List<Item> items, int depth) throws IOException {
    for (Item item : items) {
      List<Inline> text = item.text();
      boolean term = item.term().isPresent() && text.get(0) instanceof Inline.Strong;
      part(
          depth,
          term ? PlainText.of(text.subList(0, 1)) : "",
          PlainText.of(term ? text.subList(1, text.size()) : text),
          item.id());
      items(item.children(), depth + 1);
    }
  }

  /** The tick ids of a page come in the order in which its items and questions do. */
  private void part(int depth, String term, String rest, String id) throws IOException {
    json.beginArray().value(-depth).value(term).value(rest);
    json.value(ticks.next().tick()).value(Ids.anchor(id, page)).endArray();
  }
}
