package io.github.syllabake.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.model.Item;
import io.github.syllabake.model.Sample;
import io.github.syllabake.model.Section;
import io.github.syllabake.model.markup.Block;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SectionHtmlTest {

  private static final String FILE = "p.md";

  private static Section section(String id, int level, Item... items) {
    return new Section(
        id,
        level,
        Sample.text(id),
        List.of(new Block.Checklist(List.of(items))),
        id,
        new SourceSpan(FILE, 1, 1, 1));
  }

  private static Document html(Section... sections) {
    Outline outline = Outline.of(List.of(sections), "2");
    return Jsoup.parse(new SectionHtml(BlockHtmlTest.context(false)).html(outline));
  }

  @Test
  void sectionsAreNumberedByPositionAndNested() {
    Document page =
        html(section("p/a", 1), section("p/a/x", 2), section("p/a/y", 2), section("p/b", 1));
    assertEquals(List.of("2.1", "2.1.1", "2.1.2", "2.2"), page.select(".number").eachText());
    assertEquals(2, page.select("section.level-1 > section.level-2").size());
    assertEquals(List.of("a", "a/x", "a/y", "b"), page.select("section").eachAttr("id"));
  }

  @Test
  void aSectionCountsTheItemsOfDeeperOnes() {
    Document page =
        html(
            section("p/a", 1, Sample.item(FILE, "p/a/one", 1)),
            section("p/a/x", 2, Sample.item(FILE, "p/a/x/two", 1)));
    assertEquals(List.of("2", "1"), page.select(".section-head .progress").eachAttr("data-total"));
  }

  @Test
  void everyBoxHasALabelAndTheItemsId() {
    Document page =
        html(
            section(
                "p/a", 1, Sample.item(FILE, "p/a/one", 1, Sample.item(FILE, "p/a/one/two", 1))));
    assertEquals(List.of("p/a/one", "p/a/one/two"), page.select(".tick").eachAttr("data-id"));
    assertEquals(
        List.of("one: what it is", "two: what it is"), page.select("label.item-text").eachText());
    page.select(".tick")
        .forEach(tick -> assertEquals(1, page.select("label[for='" + tick.id() + "']").size()));
    assertEquals(List.of("1"), page.select(".item-line .progress").eachAttr("data-total"));
    assertEquals(1, page.select("li.item > ul.items > li.item").size());
  }

  @Test
  void marksShowTheirMeaning() {
    Document page =
        html(
            section(
                "p/a",
                1,
                Sample.marked(FILE, "p/a/s", 1, Optional.of("S")),
                Sample.marked(FILE, "p/a/q", 1, Optional.of("Q"))));
    assertEquals(List.of("S", "Q"), page.select(".mark").eachText());
    assertEquals("Seen", page.select(".mark").first().attr("title"));
    assertTrue(page.select(".mark").last().attr("title").isEmpty());
  }

  @Test
  void explanationsFoldAndNotesAreShown() {
    Item item =
        new Item(
            "p/a/x",
            Optional.empty(),
            Optional.empty(),
            Optional.of("x"),
            Sample.text("x"),
            List.of(
                new Item.Annotation(
                    Sample.text("Pros"), List.of(new Block.Paragraph(Sample.text("fast"))))),
            List.of(new Block.Paragraph(Sample.text("Because."))),
            List.of(),
            new SourceSpan(FILE, 1, 1, 1));
    Document page = html(section("p/a", 1, item));
    assertEquals("Because.", page.select("details.more:not([open]) .more-body > p").text());
    assertEquals("Pros", page.select("dl.notes dt").text());
    assertEquals("fast", page.select("dl.notes dd").text());
  }
}
