package io.github.syllabake.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.render.figure.ArcDiagramSvg.Arc;
import io.github.syllabake.render.figure.ArcDiagramSvg.Stop;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ArcDiagramSvgTest {

  private static Element draw(Arc... arcs) {
    List<Stop> stops =
        List.of(
            new Stop("1  A & B", "a.html", 10),
            new Stop("2  A name that is too long for one line", "b.html", 20),
            new Stop("3  C", "c.html", 30));
    String svg = ArcDiagramSvg.draw(stops, List.of(arcs), "Ties <all>", "What ties.");
    return Jsoup.parse(svg, Parser.xmlParser()).selectFirst("svg");
  }

  @Test
  void everythingLeadsSomewhereAndSaysWhat() {
    Element svg = draw(new Arc(0, 2, 4, "#tie-1-3", "A – C: 4"));
    assertEquals(
        List.of("#tie-1-3", "a.html", "b.html", "c.html"), svg.select("a").eachAttr("href"));
    assertEquals("A – C: 4", svg.selectFirst("a").attr("aria-label"));
    assertEquals("Ties <all>", svg.selectFirst("title").wholeText());
  }

  @Test
  void strongerTiesAreWiderAndLieAbove() {
    Element svg = draw(new Arc(0, 1, 9, "#x", "x"), new Arc(1, 2, 3, "#y", "y"));
    List<String> widths = svg.select(".arc").eachAttr("stroke-width");
    assertEquals(2, widths.size());
    assertTrue(Double.parseDouble(widths.get(0)) < Double.parseDouble(widths.get(1)));
  }

  @Test
  void arcsStayInsideThePicture() {
    Element svg = draw(new Arc(0, 2, 1, "#x", "x"));
    double width = Double.parseDouble(svg.attr("viewBox").split(" ")[2]);
    String[] curve = svg.selectFirst(".arc").attr("d").split("[ MC]+");
    double start = Double.parseDouble(curve[1]);
    double control = Double.parseDouble(curve[3]);
    assertTrue(start + (control - start) * 0.75 + 5 < width, svg.attr("viewBox"));
  }
}
