package io.github.syllabake.render.figure;

import io.github.syllabake.render.figure.MapSheets.Sheet;
import io.github.syllabake.render.figure.MindmapLayout.Box;
import io.github.syllabake.render.figure.MindmapLayout.Edge;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws the parts of a map that each fill a sheet of paper. Nodes are drawn by reference, so that
 * they are on paper as the script has marked them. A browser copies all that is referred to, hence
 * each sheet has its own nodes alone.
 */
final class SheetsSvg {

  private final MindmapLayout layout;
  private final List<Sheet> sheets;
  private final Map<Box, String> ids = new IdentityHashMap<>();

  /**
   * The sheets of a map.
   *
   * @param name tells its nodes from those of other maps on the page
   */
  SheetsSvg(MindmapLayout layout, String name) {
    this.layout = layout;
    sheets = MapSheets.of(layout);
    if (!sheets.isEmpty()) {
      layout.boxes().forEach(box -> ids.put(box, "map-" + name + "-" + ids.size()));
    }
  }

  /** What a node is referred to by; nothing where the whole map fits on one sheet. */
  Optional<String> idOf(Box box) {
    return Optional.ofNullable(ids.get(box));
  }

  /** An {@code svg} element for each sheet; empty where the whole map fits on one. */
  String write() {
    return sheets.stream().map(this::sheet).collect(Collectors.joining());
  }

  private String sheet(Sheet sheet) {
    StringBuilder drawn = new StringBuilder("\n");
    MindmapSvg.edges(drawn, layout.edges().stream().filter(line -> meets(line, sheet)).toList());
    drawn.append(Tag.of("g").with("class", "nodes").around(nodes(sheet)));
    return Tag.of("svg")
            .with("class", "mindmap-svg map-sheet")
            .with("width", sheet.width() * MapSheets.SCALE)
            .with("height", sheet.height() * MapSheets.SCALE)
            .with("viewBox", part(sheet))
            .with("fill", "currentColor")
            .around(drawn)
        + '\n';
  }

  private static String part(Sheet sheet) {
    return Stream.of(sheet.x(), sheet.y(), sheet.width(), sheet.height())
        .map(Xml::number)
        .collect(Collectors.joining(" "));
  }

  private String nodes(Sheet sheet) {
    return sheet.boxes().stream().map(this::node).collect(Collectors.joining());
  }

  /** Browsers leave HTML out of what is drawn by reference, so formulas are written again. */
  private String node(Box box) {
    return Tag.of("use").with("href", "#" + ids.get(box)).empty()
        + LabelSvg.formulas(box, LabelStyle.of(box.depth(), LabelStyle.WIDEST));
  }

  /** Whether a line can be seen on a sheet; it keeps within the corners that it leads between. */
  private static boolean meets(Edge line, Sheet sheet) {
    double left = Math.min(line.fromX(), line.endX());
    double right = Math.max(line.fromX(), line.endX());
    double top = Math.min(line.fromY(), line.toY());
    double bottom = Math.max(line.fromY(), line.toY());
    return left <= sheet.x() + sheet.width()
        && right >= sheet.x()
        && top <= sheet.y() + sheet.height()
        && bottom >= sheet.y();
  }
}
