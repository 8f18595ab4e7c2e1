package io.github.syllabake.parse.markdown;

import io.github.syllabake.model.markup.Block;
import io.github.syllabake.model.markup.Block.Table.Alignment;
import io.github.syllabake.model.markup.Inline;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Reads tables. */
final class TableReader {

  private TableReader() {}

  /** The rows of the first table among nodes and below them, without its header. */
  static List<TableLine> firstRows(Collection<Node> nodes, Reading reading) {
    return NodeWalk.all(TableBlock.class, nodes).stream()
        .limit(1)
        .flatMap(table -> NodeWalk.all(TableRow.class, List.of(table)).stream().skip(1))
        .map(
            row ->
                new TableLine(cells(row).map(reading::cell).toList(), reading.positions().of(row)))
        .toList();
  }

  static Block table(TableBlock table, Reading reading) {
    List<TableRow> rows = NodeWalk.all(TableRow.class, List.of(table));
    List<List<List<Inline>>> cells =
        rows.stream().map(row -> cells(row).map(reading::cell).toList()).toList();
    int columns = cells.get(0).size();
    rows.stream()
        .flatMap(row -> TableCheck.lostCells(row, columns, reading).stream())
        .forEach(reading.problems());
    return new Block.Table(
        cells(rows.get(0)).map(TableReader::alignment).toList(),
        cells.get(0),
        cells.subList(1, cells.size()));
  }

  private static Stream<TableCell> cells(TableRow row) {
    return NodeWalk.children(row).stream().map(TableCell.class::cast);
  }

  private static Alignment alignment(TableCell cell) {
    TableCell.Alignment alignment = cell.getAlignment();
    if (alignment == null) {
      return Alignment.NONE;
    }
    return switch (alignment) {
      case LEFT -> Alignment.LEFT;
      case CENTER -> Alignment.CENTER;
      case RIGHT -> Alignment.RIGHT;
    };
  }
}
