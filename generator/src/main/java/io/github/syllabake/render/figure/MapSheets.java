package io.github.syllabake.render.figure;

import io.github.syllabake.render.figure.MindmapLayout.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a map into sheets of paper where no label is: between columns, and between the labels of the
 * columns on a sheet.
 */
final class MapSheets {

  /** Regular text of 8 points: the smallest that is printed, as a part of its size on a screen. */
  static final double SCALE = 8 / (LabelStyle.REGULAR_SIZE * 0.75);

  /** A sheet of A4 or Letter on its side has that much room within its margins, in pixels. */
  static final double WIDTH = 972 / SCALE;

  static final double HEIGHT = 690 / SCALE;

  /** What a text on A4 or Letter leaves to a picture in it, in pixels. */
  private static final double TEXT_WIDTH = 640 / SCALE;

  private static final double TEXT_HEIGHT = 860 / SCALE;

  /** Space above and below the labels of a sheet. */
  private static final double EDGE = 2;

  private final List<Sheet> sheets = new ArrayList<>();

  private MapSheets() {}

  /** A part of a map, with the nodes that stand on it. */
  record Sheet(double x, double y, double width, double height, List<Box> boxes) {}

  /** The sheets of a map, in columns from the left; none where the whole fits on one. */
  static List<Sheet> of(MindmapLayout layout) {
    if (layout.width() <= WIDTH && layout.height() <= HEIGHT) {
      return List.of();
    }
    MapSheets cutter = new MapSheets();
    List<List<Box>> columns = columns(layout.boxes());
    int from = 0;
    while (from < columns.size()) {
      from = cutter.cutBand(columns, from);
    }
    return cutter.sheets;
  }

  /** Whether a map can stand in a text on paper. */
  static boolean fitsText(MindmapLayout layout) {
    return layout.width() <= TEXT_WIDTH && layout.height() <= TEXT_HEIGHT;
  }

  /** Boxes side by side stand in different columns. */
  private static List<List<Box>> columns(List<Box> boxes) {
    List<List<Box>> columns = new ArrayList<>();
    double right = Double.NEGATIVE_INFINITY;
    for (Box box : boxes.stream().sorted(Comparator.comparingDouble(Box::x)).toList()) {
      if (box.x() >= right) {
        columns.add(new ArrayList<>());
      }
      columns.get(columns.size() - 1).add(box);
      right = Math.max(right, box.x() + box.width());
    }
    return columns;
  }

  /** As many columns as fit, but no more than leave gaps to cut in; returns the next column. */
  private int cutBand(List<List<Box>> columns, int from) {
    List<Box> band = new ArrayList<>(columns.get(from));
    int to = from + 1;
    while (to < columns.size()) {
      List<Box> wider = new ArrayList<>(band);
      wider.addAll(columns.get(to));
      if (around(wider).width() > WIDTH || rows(wider).stream().anyMatch(MapSheets::isTooHigh)) {
        break;
      }
      band = wider;
      to++;
    }
    cutSheets(rows(band));
    return to;
  }

  private void cutSheets(List<List<Box>> rows) {
    List<Box> sheet = new ArrayList<>();
    for (List<Box> row : rows) {
      List<Box> higher = new ArrayList<>(sheet);
      higher.addAll(row);
      if (!sheet.isEmpty() && isTooHigh(higher)) {
        sheets.add(around(sheet));
        higher = row;
      }
      sheet = higher;
    }
    sheets.add(around(sheet));
  }

  private static boolean isTooHigh(List<Box> boxes) {
    return around(boxes).height() > HEIGHT;
  }

  /** Boxes between which no straight cut can be made stand in one row. */
  private static List<List<Box>> rows(List<Box> boxes) {
    List<List<Box>> rows = new ArrayList<>();
    double bottom = Double.NEGATIVE_INFINITY;
    for (Box box : boxes.stream().sorted(Comparator.comparingDouble(Box::y)).toList()) {
      if (box.y() >= bottom + 2 * EDGE) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(box);
      bottom = Math.max(bottom, box.y() + box.height());
    }
    return rows;
  }

  /** Lines are seen a little beyond the labels, to tell where they lead. */
  private static Sheet around(List<Box> boxes) {
    double left = boxes.stream().mapToDouble(Box::x).min().orElseThrow() - 18;
    double top = boxes.stream().mapToDouble(Box::y).min().orElseThrow() - EDGE;
    double right =
        boxes.stream().mapToDouble(box -> box.x() + box.width()).max().orElseThrow() + 18;
    double bottom =
        boxes.stream().mapToDouble(box -> box.y() + box.height()).max().orElseThrow() + EDGE;
    return new Sheet(left, top, right - left, bottom - top, List.copyOf(boxes));
  }
}
