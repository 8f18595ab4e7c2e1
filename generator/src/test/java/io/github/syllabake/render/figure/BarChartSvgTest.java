package io.github.syllabake.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class BarChartSvgTest {

  private static final List<Bar> BARS =
      List.of(
          new Bar("Data Structures & Algorithms", 40, Optional.of("mindmaps/dsa.html?a&b")),
          new Bar("Coding", 10, Optional.empty()),
          new Bar("Nothing", 0, Optional.empty()));

  @Test
  void barsAreAsLongAsTheirValues() throws Exception {
    assertEquals(List.of("88%", "22%", "0%"), attributes(chart(BARS), "rect", "bar", "width"));
  }

  @Test
  void labelsAndValuesAreText() throws Exception {
    NodeList texts = chart(BARS).getElementsByTagName("text");
    List<String> contents = new ArrayList<>();
    for (int i = 0; i < texts.getLength(); i++) {
      contents.add(texts.item(i).getTextContent());
    }
    assertEquals(
        List.of("Data Structures & Algorithms", "40", "Coding", "10", "Nothing", "0"), contents);
  }

  @Test
  void aBarWithAnAddressIsALink() throws Exception {
    NodeList links = chart(BARS).getElementsByTagName("a");
    assertEquals(1, links.getLength());
    Element link = (Element) links.item(0);
    assertEquals("mindmaps/dsa.html?a&b", link.getAttribute("href"));
    assertEquals("Data Structures & Algorithms40", link.getTextContent());
  }

  @Test
  void titleAndDescriptionAreThere() throws Exception {
    Document chart = chart(BARS);
    assertEquals("Questions", chart.getElementsByTagName("title").item(0).getTextContent());
    assertEquals("How many & where", chart.getElementsByTagName("desc").item(0).getTextContent());
    assertFalse(BarChartSvg.draw(BARS, "Questions", "").contains("<desc>"));
  }

  @Test
  void aLongLabelBreaksAndMovesWhatIsBelow() throws Exception {
    String label = "A category with a name that is longer than any phone is wide, for sure";
    List<Bar> bars =
        List.of(new Bar(label, 1, Optional.empty()), new Bar("Next", 1, Optional.empty()));
    Document chart = chart(bars);
    assertEquals(3, chart.getElementsByTagName("tspan").getLength());
    assertEquals(List.of("0", "58"), attributes(chart, "rect", "row", "y"));
  }

  @Test
  void noBarsAreAnEmptyChart() throws Exception {
    assertEquals("0", chart(List.of()).getDocumentElement().getAttribute("height"));
  }

  private static Document chart(List<Bar> bars) throws Exception {
    String svg = BarChartSvg.draw(bars, "Questions", "How many & where");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<String> attributes(Document svg, String tag, String type, String name) {
    List<String> values = new ArrayList<>();
    NodeList elements = svg.getElementsByTagName(tag);
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      if (element.getAttribute("class").equals(type)) {
        values.add(element.getAttribute(name));
      }
    }
    return values;
  }
}
