package io.github.syllabake.importing.outline;

import io.github.syllabake.importing.report.Line;
import java.util.List;

/**
 * A block that stands in no other one.
 *
 * @param lines its lines, and the blank ones behind them
 * @param entries of a list: how many it has itself
 * @param likely how many of these look like questions
 * @param spots of a list: where boxes can go
 */
public record Chunk(Kind kind, List<Line> lines, int entries, int likely, List<Spot> spots) {

  /** What a block is. */
  public enum Kind {
    PROSE,
    TASKS,
    BULLETS,
    NUMBERS,
    TREE,
    DISTRIBUTION,
    TABLE,
    CODE,
    RULE,
    DEFINITION,
    FOOTNOTE
  }

  /**
   * The start of a bullet's text.
   *
   * @param line the index of its line in the block
   * @param column the index in that line
   * @param nested whether it stands in another entry
   * @param label whether it starts with a label
   */
  public record Spot(int line, int column, boolean nested, boolean label) {}

  /** A block that is no list. */
  public static Chunk plain(Kind kind, List<Line> lines) {
    return new Chunk(kind, lines, 0, 0, List.of());
  }

  /** The same with other lines. */
  public Chunk with(Kind changed, List<Line> changedLines) {
    return new Chunk(changed, List.copyOf(changedLines), entries, likely, spots);
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  public Line first() {
    return lines.get(0);
  }
}
