package io.github.syllabake.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.model.MapTree;
import io.github.syllabake.model.markup.Inline;
import io.github.syllabake.render.math.MathBox;
import io.github.syllabake.source.SourceSpan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class MindmapSvgTest {

  private static final SourceSpan SPAN = SourceSpan.startOf("test.md");
  private static final MapLinks LINKS = new MapLinks(target -> "#target", id -> id);
  private static final MathBox BOX = new MathBox(2, 3, 1, "<i>formula</i>");

  @Test
  void aMapOfSixtyNodesIsLight() {
    String svg = MindmapSvg.draw(Trees.random(60, 1), LINKS, MapMath.PLAIN, "Map");
    assertTrue(packed(svg) <= 12_000, () -> packed(svg) + " bytes");
  }

  @Test
  void everyNodeSaysWhereItIsAndLinesComeInTheOrderOfNodes() {
    String svg =
        MindmapSvg.draw(Trees.indented("Root\n  A\n    B\n  C"), LINKS, MapMath.PLAIN, "Map");
    assertEquals(4, svg.split("<a class=\"node [^>]* transform=\"translate\\(", -1).length - 1);
    List<String> lines = svg.lines().filter(line -> line.startsWith("<path")).toList();
    assertEquals(3, lines.size());
    assertTrue(lines.get(1).contains("branch-1 depth-2"), lines::toString);
    assertTrue(lines.get(2).contains("branch-2 depth-1"), lines::toString);
  }

  @Test
  void aFormulaStandsOnTheBaseLineOfItsText() {
    String svg = MindmapSvg.draw(formula(), LINKS, math -> Optional.of(BOX), "Map");
    assertTrue(svg.contains(" aria-label=\"Loss x² here\""), svg);
    assertTrue(svg.contains("<i>formula</i>"), svg);
    NodeSize size = NodeSize.of(Label.of(label(), math -> Optional.of(BOX)), LabelStyle.of(0, 999));
    double em = LabelStyle.of(0, 999).math();
    String height = Xml.number(size.lines().get(0).base() - 3 * em);
    assertTrue(svg.contains(" y=\"" + height + "\" width=\"" + Xml.number(Math.ceil(2 * em))), svg);
    assertTrue(size.height() >= 4 * em, size::toString);
  }

  @Test
  void aFormulaThatIsNotTypesetIsPlainText() {
    String svg = MindmapSvg.draw(formula(), LINKS, MapMath.PLAIN, "Map");
    assertTrue(svg.contains(">Loss x² here<") && !svg.contains("foreignObject"), svg);
  }

  @Test
  void whatStandsForFormulasIsNoneWhenAnAuthorWritesIt() {
    String mine = Character.toString(0xf0000);
    Label label = Label.of(List.of(new Inline.Text("a" + mine)), math -> Optional.of(BOX));
    assertEquals(new Label("a\ufffd"), label);
  }

  private static MapTree formula() {
    return new MapTree(new MapTree.Node("map", label(), Optional.empty(), List.of(), SPAN));
  }

  private static List<Inline> label() {
    return List.of(
        new Inline.Text("Loss "), new Inline.Math("x^2", false, SPAN), new Inline.Text(" here"));
  }

  private static int packed(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
