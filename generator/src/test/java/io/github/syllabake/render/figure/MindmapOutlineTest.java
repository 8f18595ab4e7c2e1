package io.github.syllabake.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.PlainText;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.model.markup.Target;
import io.github.syllabake.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MindmapOutlineTest {

  private static final SourceSpan SPAN = SourceSpan.startOf("map.md");
  private static final Target PLACE = new Target.Place("pillars/trees.html", "heaps");
  private static final MapLinks LINKS = new MapLinks(target -> "../to?a&b", id -> id + "\"");

  @Test
  void nestsListsAndEscapesIds() {
    MapTree tree = Trees.indented("Root\n  One\n    Deep\n  Two");
    MapLinks links = new MapLinks(target -> "", id -> id);
    assertEquals(
        """
        <ul class="outline-list">
        <li id="map/root">Root
        <ul class="outline-list">
        <li id="map/root/one">One
        <ul class="outline-list">
        <li id="map/root/one/deep">Deep</li>
        </ul></li>
        <li id="map/root/two">Two</li>
        </ul></li>
        </ul>""",
        MindmapOutline.write(tree, links, PlainText::of));
  }

  @Test
  void linksNodesWithATarget() {
    assertEquals(
        "<ul class=\"outline-list\">\n"
            + "<li id=\"heap&quot;\"><a href=\"../to?a&amp;b\">Heap</a></li>\n"
            + "</ul>",
        MindmapOutline.write(heap(new Inline.Text("Heap")), LINKS, PlainText::of));
  }

  @Test
  void putsNoLinkInsideALink() {
    Inline link = new Inline.Link(PLACE, Optional.empty(), List.of(new Inline.Text("Heap")), SPAN);
    String html =
        MindmapOutline.write(
            heap(new Inline.Strong(List.of(link))), LINKS, MindmapOutlineTest::withLinks);
    assertEquals(1, html.split("<a ", -1).length - 1, html);
  }

  private static MapTree heap(Inline label) {
    return new MapTree(
        new MapTree.Node("heap", List.of(label), Optional.of(PLACE), List.of(), SPAN));
  }

  private static String withLinks(List<Inline> label) {
    StringBuilder html = new StringBuilder();
    for (Inline inline : label) {
      if (inline instanceof Inline.Link link) {
        html.append("<a href=\"x\">").append(withLinks(link.children())).append("</a>");
      } else if (inline instanceof Inline.Strong strong) {
        html.append(withLinks(strong.children()));
      } else {
        html.append(PlainText.of(List.of(inline)));
      }
    }
    return html.toString();
  }
}
