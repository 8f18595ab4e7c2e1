package io.github.syllabake.render.data;

import com.google.gson.stream.JsonWriter;
import io.github.syllabake.model.Category;
import io.github.syllabake.model.ContentPage;
import io.github.syllabake.model.ContentPage.Mindmap;
import io.github.syllabake.model.ContentPage.Pillar;
import io.github.syllabake.model.ContentPage.QuestionBank;
import io.github.syllabake.model.Guide;
import io.github.syllabake.model.Ids;
import io.github.syllabake.model.Item;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.Markup;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.Question;
import io.github.syllabake.model.Section;
import io.github.syllabake.model.markup.Block;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The guide as {@code guide.json}: pillars with their sections and items, mindmaps with their
 * nodes, questions and categories, as plain text with formulas between single dollars.
 */
public final class GuideJson {

  private final JsonWriter json;

  private GuideJson(JsonWriter json) {
    this.json = json;
  }

  /** Writes the text of the file. */
  public static void write(Guide guide, Writer out) throws IOException {
    Json.write(out, json -> new GuideJson(json).guide(guide));
    out.write('\n');
  }

  private void guide(Guide guide) throws IOException {
    json.beginObject();
    json.name("id").value(guide.settings().id());
    json.name("title").value(guide.settings().title());
    json.name("pillars").beginArray();
    for (Pillar pillar : guide.pillars()) {
      pillar(pillar);
    }
    json.endArray();
    json.name("mindmaps").beginArray();
    for (Mindmap map : guide.mindmaps()) {
      mindmap(map);
    }
    json.endArray();
    questions(guide.banks());
    categories(guide);
    json.endObject();
  }

  private void pillar(Pillar pillar) throws IOException {
    json.beginObject();
    head(pillar);
    json.name("sections").beginArray();
    if (Markup.topItems(pillar.intro()).findAny().isPresent()) {
      section(pillar.head().id(), PlainText.of(pillar.head().title()), pillar.intro());
    }
    for (Section section : pillar.sections()) {
      section(section.id(), PlainText.of(section.title()), section.body());
    }
    json.endArray();
    json.endObject();
  }

  private void section(String id, String title, List<Block> body) throws IOException {
    json.beginObject();
    json.name("id").value(id);
    json.name("title").value(title);
    items(Markup.topItems(body).toList());
    json.endObject();
  }

  private void items(List<Item> items) throws IOException {
    json.name("items").beginArray();
    for (Item item : items) {
      item(item);
    }
    json.endArray();
  }

  private void item(Item item) throws IOException {
    json.beginObject();
    json.name("id").value(item.id());
    tick(item.shared());
    json.name("text").value(PlainText.of(item.text()));
    String body = body(item);
    if (!body.isEmpty()) {
      json.name("body").value(body);
    }
    items(item.children());
    json.endObject();
  }

  private void tick(Optional<String> shared) throws IOException {
    if (shared.isPresent()) {
      json.name("tick").value(Ids.sharedTick(shared.get()));
    }
  }

  private static String body(Item item) {
    Stream<String> notes =
        item.annotations().stream()
            .map(note -> PlainText.of(note.label()) + ": " + PlainText.ofBlocks(note.content()));
    return Stream.concat(Stream.of(PlainText.ofBlocks(item.explanation())), notes)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }

  private void mindmap(Mindmap map) throws IOException {
    json.beginObject();
    head(map);
    json.name("category").value(map.category());
    nodes("nodes", map.tree().root().children());
    json.endObject();
  }

  private void nodes(String name, List<MapTree.Node> nodes) throws IOException {
    json.name(name).beginArray();
    for (MapTree.Node node : nodes) {
      json.beginObject();
      json.name("id").value(node.id());
      json.name("text").value(PlainText.of(node.label()));
      if (!node.children().isEmpty()) {
        nodes("children", node.children());
      }
      json.endObject();
    }
    json.endArray();
  }

  private void questions(List<QuestionBank> banks) throws IOException {
    json.name("questions").beginArray();
    for (QuestionBank bank : banks) {
      for (Question question : bank.questions()) {
        json.beginObject();
        json.name("id").value(question.id());
        tick(question.shared());
        json.name("category").value(PlainText.of(bank.head().title()));
        json.name("text").value(PlainText.of(question.text()));
        json.name("bank").value(bank.bank());
        json.endObject();
      }
    }
    json.endArray();
  }

  private void categories(Guide guide) throws IOException {
    json.name("categories").beginArray();
    for (ContentPage.Distribution distribution : guide.distributions()) {
      for (Category category : distribution.categories()) {
        json.beginObject();
        json.name("title").value(category.name());
        json.name("questions").value(category.questions());
        json.endObject();
      }
    }
    json.endArray();
  }

  private void head(ContentPage page) throws IOException {
    json.name("id").value(page.head().id());
    json.name("title").value(PlainText.of(page.head().title()));
  }
}
