package io.github.syllabake.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.model.Ids;
import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.PlainText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Draws each tree of the golden folder and compares picture, outline and small picture with the
 * files beside it. They are written anew with {@code -Dgolden.update=true}; look at them in a
 * browser before they are committed.
 */
class FigureGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/figure");
  private static final MapLinks LINKS =
      new MapLinks(target -> "#target", id -> Ids.anchor(id, "map"));

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".tree.txt"))
          .map(name -> name.replace(".tree.txt", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void mindmap(String name) throws IOException {
    compare(name + ".svg", MindmapSvg.draw(tree(name), LINKS, MapMath.PLAIN, "Mindmap: " + name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void outline(String name) throws IOException {
    String outline =
        MindmapOutline.write(tree(name), LINKS, label -> Xml.escape(PlainText.of(label)));
    compare(name + ".outline.html", outline);
  }

  @ParameterizedTest
  @MethodSource("names")
  void thumbnail(String name) throws IOException {
    compare(name + ".thumbnail.svg", MindmapThumbnail.draw(tree(name)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyNodeIsALinkWithItsWholeLabel(String name) throws Exception {
    MapTree tree = tree(name);
    Document svg = parsed(MindmapSvg.draw(tree, LINKS, MapMath.PLAIN, "Map & more"));
    assertEquals("Map & more", svg.getElementsByTagName("title").item(0).getTextContent());
    List<String> labels = new ArrayList<>();
    NodeList links = svg.getElementsByTagName("a");
    for (int i = 0; i < links.getLength(); i++) {
      Element link = (Element) links.item(i);
      String label = link.getAttribute("aria-label");
      labels.add(label.isEmpty() ? link.getTextContent().replaceAll("[\u2067\u2069]", "") : label);
    }
    List<String> expected =
        tree.root().withDescendants().map(node -> LabelText.of(node.label())).sorted().toList();
    assertEquals(expected, labels.stream().sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyAddressInThePictureIsInTheOutline(String name) throws Exception {
    MapTree tree = tree(name);
    String outline = MindmapOutline.write(tree, LINKS, label -> "");
    NodeList links =
        parsed(MindmapSvg.draw(tree, LINKS, MapMath.PLAIN, name)).getElementsByTagName("a");
    for (int i = 0; i < links.getLength(); i++) {
      String anchor = ((Element) links.item(i)).getAttribute("href").substring(1);
      assertTrue(outline.contains("<li id=\"" + Xml.escape(anchor) + "\">"), anchor);
    }
  }

  /** A strict content security policy and two color schemes allow no colors in the picture. */
  @ParameterizedTest
  @MethodSource("names")
  void noColorIsInThePicture(String name) throws IOException {
    String svg =
        MindmapSvg.draw(tree(name), LINKS, MapMath.PLAIN, name) + MindmapThumbnail.draw(tree(name));
    for (String value : attributes(svg, "fill", "stroke")) {
      assertTrue(List.of("none", "currentColor").contains(value), value);
    }
    assertTrue(!svg.contains("<style") && !svg.contains("<script"));
  }

  private static List<String> attributes(String svg, String... names) {
    List<String> values = new ArrayList<>();
    for (String name : names) {
      for (String part : svg.split(" " + name + "=\"", -1)) {
        values.add(part.substring(0, Math.max(0, part.indexOf('"'))));
      }
      values.remove(0);
    }
    return values.stream().filter(value -> !value.startsWith("<")).toList();
  }

  private static MapTree tree(String name) throws IOException {
    return Trees.indented(Files.readString(FOLDER.resolve(name + ".tree.txt")));
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static void compare(String file, String actual) throws IOException {
    Path golden = FOLDER.resolve(file);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, actual + "\n");
    }
    assertEquals(Files.readString(golden), actual + "\n", file);
  }
}
