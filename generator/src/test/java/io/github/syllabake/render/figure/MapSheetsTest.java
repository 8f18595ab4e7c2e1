package io.github.syllabake.render.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.syllabake.model.MapTree;
import io.github.syllabake.render.figure.MapSheets.Sheet;
import io.github.syllabake.render.figure.MindmapLayout.Box;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapSheetsTest {

  static Stream<MapTree> largeTrees() {
    return Stream.of(Trees.chain(50), Trees.fan(300), Trees.random(300, 2), Trees.random(2000, 1));
  }

  @Test
  void aMapThatFitsIsNotCut() {
    assertEquals(List.of(), MapSheets.of(layout(Trees.indented("Root\n  One\n  Two"))));
  }

  @ParameterizedTest
  @MethodSource("largeTrees")
  void noLabelIsCut(MapTree tree) {
    MindmapLayout layout = layout(tree);
    List<Sheet> sheets = MapSheets.of(layout);
    assertTrue(sheets.size() > 1);
    for (Box box : layout.boxes()) {
      assertEquals(1, sheets.stream().filter(sheet -> holds(sheet, box)).count(), box::toString);
      assertTrue(sheets.stream().allMatch(sheet -> holds(sheet, box) || !meets(sheet, box)));
    }
  }

  @ParameterizedTest
  @MethodSource("largeTrees")
  void eachPartFitsOnASheet(MapTree tree) {
    for (Sheet sheet : MapSheets.of(layout(tree))) {
      assertTrue(sheet.width() <= MapSheets.WIDTH, sheet::toString);
      assertTrue(sheet.height() <= MapSheets.HEIGHT, sheet::toString);
    }
  }

  @Test
  void aTextHoldsWhatIsNotTooLarge() {
    assertTrue(MapSheets.fitsText(layout(Trees.indented("Root\n  One\n  Two"))));
    assertFalse(MapSheets.fitsText(layout(Trees.chain(12))));
    assertFalse(MapSheets.fitsText(layout(Trees.fan(100))));
  }

  private static boolean holds(Sheet sheet, Box box) {
    return box.x() >= sheet.x()
        && box.x() + box.width() <= sheet.x() + sheet.width()
        && box.y() >= sheet.y()
        && box.y() + box.height() <= sheet.y() + sheet.height();
  }

  private static boolean meets(Sheet sheet, Box box) {
    return box.x() < sheet.x() + sheet.width()
        && box.x() + box.width() > sheet.x()
        && box.y() < sheet.y() + sheet.height()
        && box.y() + box.height() > sheet.y();
  }

  private static MindmapLayout layout(MapTree tree) {
    return MindmapSvg.layout(tree, MapMath.PLAIN);
  }
}
