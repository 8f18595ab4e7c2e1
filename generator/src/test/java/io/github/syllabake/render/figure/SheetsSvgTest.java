package io.github.syllabake.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.model.MapTree;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SheetsSvgTest {

  private static final MapLinks LINKS = new MapLinks(target -> "#target", id -> id);

  @Test
  void sheetsReferToEachNodeOnceSoThatABrowserCopiesNoneForOthers() {
    MindmapSvg.Picture picture = draw(Trees.random(2000, 1));
    List<String> ids = found("<a id=\"([^\"]+)\" class=\"node", picture.screen());
    assertEquals(2000, ids.size());
    List<String> shown = found("<use href=\"#([^\"]+)\"/>", picture.sheets());
    assertEquals(ids.stream().sorted().toList(), shown.stream().sorted().toList());
  }

  @Test
  void eachLineIsOnTheSheetsThatItMeetsAlone() {
    MindmapSvg.Picture picture = draw(Trees.chain(50));
    List<String> lines = found("<path [^>]*d=\"([^\"]+)\"", picture.screen());
    List<String> drawn = found("<path [^>]*d=\"([^\"]+)\"", picture.sheets());
    int sheets = found("(map-sheet\")", picture.sheets()).size();
    assertTrue(drawn.containsAll(lines));
    assertTrue(drawn.size() <= lines.size() + 2 * sheets, drawn.size() + " for " + lines.size());
  }

  @Test
  void aMapThatFitsHasNoSheetsAndNoNames() {
    MindmapSvg.Picture picture = draw(Trees.indented("Root\n  One\n  Two"));
    assertEquals("", picture.sheets());
    assertFalse(picture.screen().contains(" id="), picture::screen);
  }

  private static MindmapSvg.Picture draw(MapTree tree) {
    return MindmapSvg.of(tree, LINKS, MapMath.PLAIN, "Map");
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
  }
}
